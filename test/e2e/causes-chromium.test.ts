import { checkCauses } from './causes.ts'

checkCauses('chromium')
