import { findingKinds, type FindingKind } from '../core/finding-kind.ts'

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isEmpty = (ask: unknown): ask is Record<string, never> => isObject(ask) && Object.keys(ask).length === 0
export const isKind = (value: unknown): value is FindingKind => findingKinds.some((kind) => kind === value)
