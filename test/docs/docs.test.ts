import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { causesTable, dependenciesTable, permissionsTable } from '../../tools/docs-tables.ts'

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

test('docs/causes.md is what the code says', () => expect(read('causes.md')).toBe(causesTable()))
test('docs/permissions.md is what the manifest says', () => expect(read('permissions.md')).toBe(permissionsTable()))
test('docs/dependencies.md is what the lock file says', () => expect(read('dependencies.md')).toBe(dependenciesTable()))
