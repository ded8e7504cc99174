import { startPage } from '../ui/start-page.tsx'
import { SettingsPage } from './SettingsPage.tsx'

startPage('options', () => <SettingsPage />)
