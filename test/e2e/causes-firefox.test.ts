import { checkCauses } from './causes.ts'

checkCauses('firefox')
