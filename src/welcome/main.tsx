import { startPage } from '../ui/start-page.tsx'
import { WelcomePage } from './WelcomePage.tsx'

startPage('welcome', () => <WelcomePage />)
