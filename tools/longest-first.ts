import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take minutes, longest first. Begun last, each would run on alone when all others have ended. */
const longest = ['causes-firefox', 'causes-chromium', 'content/marks.browser', 'e2e/faults', 'content/memory', 'fiverr/mutations', 'content/edits', 'e2e/kills']

/** Starts long test files first; a fresh clone knows of no times and would go by sizes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((part) => moduleId.includes(part))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
