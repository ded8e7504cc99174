// Properties with few runs: what a mutant breaks for some text it nearly always breaks for the first dozen.
import fc from 'fast-check'

const runs = 15

export default { ...fc, assert: (property, options) => fc.assert(property, { ...options, numRuns: Math.min(options?.numRuns ?? runs, runs) }) }
