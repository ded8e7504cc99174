import { startPage } from '../ui/start-page.tsx'

startPage('welcome', () => null)
