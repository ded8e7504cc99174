import type { Scenario } from './scenario.ts'

/** Whether a scenario's page comes to be drawn: some never finish. */
export const everDrawn = ({ answers = [], world }: Scenario): boolean =>
  !world.page?.neverFinishes && !answers.some(({ match, answer }) => answer.hang && String(match).startsWith('/inbox/contacts/'))
