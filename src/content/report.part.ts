import { findAll, landmarkNames } from '../fiverr/landmarks.ts'
import { providePart } from './provide-part.ts'

/** What a bug report tells of the page: how often each landmark is there, and nothing of what stands in it. */
export interface Report {
  readonly readLandmarks: (root: Document) => Readonly<Record<string, number>>
}

providePart('report', { readLandmarks: (root) => Object.fromEntries(landmarkNames.map((name) => [name, findAll(root, name).length])) })
