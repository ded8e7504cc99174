/** How much is generated: little in every test run, `npm run fuzz` asks for all of it. */
export const runs = { drafts: Number(process.env.FUZZ_DRAFTS ?? 5000), pages: Number(process.env.FUZZ_PAGES ?? 250) }
/** What is generated follows from this number: the same seed gives the same texts and pages. */
export const seed = Number(process.env.SEED ?? 20_261_122)
