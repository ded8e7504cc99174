import { startPage } from '../ui/start-page.tsx'
import { RepliesPage } from './RepliesPage.tsx'

startPage('replies', () => <RepliesPage />)
