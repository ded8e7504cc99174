import lock from '../package-lock.json' with { type: 'json' }
import project from '../package.json' with { type: 'json' }
import manifest from '../manifest.json' with { type: 'json' }
import messages from '../public/_locales/en/messages.json' with { type: 'json' }
import { causes } from '../src/causes/index.ts'
import type { Cause, Support } from '../src/core/cause.ts'
import { helpPages, isHelpId } from '../src/fiverr/help.ts'

const words = (key: string): string => (messages as Record<string, { message: string }>)[key]?.message ?? ''
const made = 'Made from the code by `npm run docs`; a test fails when it is stale.'

const supports: Readonly<Record<Support, string>> = {
  fiverr: 'Fiverr says so', sellers: 'several sellers report it', article: 'one article says so, not confirmed by Fiverr', measured: 'measured in this browser',
}

/** Every cause with its title, who says that it exists, the facts it reads and what it advises. */
export function causesTable(): string {
  return `# Causes\n\n${made}\n\n${causes.map(section).join('\n')}`
}

function section(cause: Cause): string {
  const id = cause.id.replaceAll('-', '_')
  const steps = Array.from({ length: cause.steps }, (_, index) => `${index + 1}. ${words(`${id}_step_${index + 1}`)}`)
  const help = cause.help && isHelpId(cause.help) ? `Fiverr's page: <${helpPages[cause.help]}>\n` : ''
  const facts = `Reads ${list(cause.needs)}${cause.uses ? `; also ${list(cause.uses)}` : ''}.`
  const folds = cause.explainedBy ? ` Folds under ${list(cause.explainedBy)}.` : ''
  const offers = cause.repairs ? ` Offers ${list(cause.repairs)}.` : ''
  const weight = ` Ranked by ${cause.prior} (how often it is the reason) over ${cause.cost} (minutes that the first step takes).`
  const buyer = cause.buyerSees ? ' Says what the buyer sees.' : ''
  return `## ${cause.id}\n\n**${words(`${id}_title`)}** (${supports[cause.support]})\n\n${facts}${folds}${offers}${buyer}${weight}\n\n${steps.join('\n')}\n${help ? `\n${help}` : ''}`
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What each permission is for, and what stops without it. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  storage: ['Keeps settings, saved replies, your answers and messaging health on this machine, and for this session what became of requests.', 'Works from defaults and forgets with the popup.'],
  scripting: ['Puts the page part into Fiverr tabs that were open before the extension was installed or updated, and loads the part that checks drafts where there is a draft.', 'No draft is checked; tabs that were open before need a reload.'],
  cookies: ['Looks whether Fiverr’s login cookie exists and when it ends; removes Fiverr’s cookies when you ask for it. Values are never kept or passed on.', '“Signed out” and “old cookies” can’t be told.'],
  contextMenus: ['Adds “Check the selected text”, “Go to the next marked piece” and your saved replies to the menu on Fiverr’s pages. Causes no warning at installing.', 'The commands by keyboard and the popup remain.'],
  sidePanel: ['Shows the popup in Chrome’s side panel when you ask for it; Firefox’s sidebar needs no permission. Causes no warning at installing.', 'The popup remains.'],
  webRequest: ['Sees what became of Fiverr’s own requests: status or network error, never their content.', 'Refused sends, outages and blocks can’t be told.'],
  'https://*.fiverr.com/*': ['Reads the Fiverr page you look at and marks your draft there. No other site is ever touched.', 'Nothing can be checked; the popup says so.'],
}

export function permissionsTable(): string {
  const rows = [...manifest.permissions, ...manifest.host_permissions].map((name) => {
    const reason = reasons[name]
    if (!reason) throw new Error(`No reason is given for the permission ${name}`)
    return `| \`${name}\` | ${reason[0]} | ${reason[1]} |`
  })
  return `# Permissions\n\n${made}\n\n| permission | what it is for | without it |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** Why each package is in what is shipped. */
const why: Readonly<Record<string, string>> = {
  preact: 'Draws the popup and the full pages.',
  'webextension-polyfill': 'One interface to Chrome’s and Firefox’s extension functions; imported in one file.',
  'd3-scale': 'Scales of the history’s pictures.',
  'd3-shape': 'Lines of the history’s pictures.',
  'too-wordy': 'Word list: wordy phrases, for a writing hint.',
}

interface Locked { readonly version: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly dependencies?: Readonly<Record<string, string>> }

/** Every package whose code may be in what is shipped, with licence and reason. Throws for one without either. */
export function dependenciesTable(): string {
  const packages = Object.entries(lock.packages as Readonly<Record<string, Locked>>)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, locked]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), locked }))
  const needs = (name: string): string[] => packages.filter(({ locked }) => locked.dependencies?.[name] !== undefined).map((one) => `\`${one.name}\``)
  const rows = packages.map(({ name, locked: { version, license } }) => {
    const reason = name in project.dependencies ? why[name] : `Needed by ${needs(name).join(', ')}.`
    if (license === undefined || reason === undefined) throw new Error(`No licence or no reason is given for the package ${name}`)
    return `| \`${name}\` | ${version} | ${license} | ${reason} |`
  })
  return `# Packages in what is shipped\n\n${made}\n\nEverything else that \`package.json\` names is for building and testing alone.\n\n| package | version | licence | why |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}
