// Writes the tables in docs/ that are made from the code. A test fails when they are stale.
import { writeFileSync } from 'node:fs'
import { setUpPackages } from './set-up.mjs'

setUpPackages()
const { loadTs } = await import('./load-ts.mjs')
const { causesTable, dependenciesTable, permissionsTable } = await loadTs('tools/docs-tables.ts')
const folder = new URL('../docs/', import.meta.url)
writeFileSync(new URL('causes.md', folder), causesTable())
writeFileSync(new URL('permissions.md', folder), permissionsTable())
writeFileSync(new URL('dependencies.md', folder), dependenciesTable())
