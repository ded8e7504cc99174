import { startPage } from '../ui/start-page.tsx'
import { HistoryPage } from './HistoryPage.tsx'

startPage('history', () => <HistoryPage />)
