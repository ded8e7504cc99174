import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { causes } from '../../src/causes/index.ts'
import { causesTable, dependenciesTable, permissionsTable } from '../../tools/docs-tables.ts'

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

test('the texts for the stores count what there is', () => expect(read('store/listing.md')).toContain(`\n- ${causes.length} reasons:`))
test('docs/causes.md is what the code says', () => expect(read('causes.md')).toBe(causesTable()))
test('docs/permissions.md is what the manifest says', () => expect(read('permissions.md')).toBe(permissionsTable()))
test('docs/dependencies.md is what the lock file says', () => expect(read('dependencies.md')).toBe(dependenciesTable()))
