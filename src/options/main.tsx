import { startPage } from '../ui/start-page.tsx'

startPage('options', () => null)
