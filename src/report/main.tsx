import { startPage } from '../ui/start-page.tsx'
import { ReportPage } from './ReportPage.tsx'

startPage('report', () => <ReportPage />)
