import { rulePages } from './rule-pages.ts'

const help = (article: string): string => `https://help.fiverr.com/hc/en-us/articles/${article}`

/** Fiverr's own pages on each subject. Read 2026-08; the article numbers are Fiverr's. */
export const helpPages = {
  ...rulePages,
  block: help('360011288898'),
  warnings: help('360010880417'),
  restricted: help('17832447172241'),
  whoMayStart: help('12792535052561'),
  files: help('33340492029329'),
  availability: help('360015529197'),
  responseRate: help('360010452637'),
  idCheck: help('13127850435345'),
  phone: help('360010140357'),
  email: help('360011329498'),
  login: 'https://help.fiverr.com/hc/en-us',
  centre: 'https://help.fiverr.com/hc/en-us',
  support: 'https://help.fiverr.com/hc/en-us/requests/new',
} as const

export type HelpId = keyof typeof helpPages

export const isHelpId = (id: string): id is HelpId => Object.hasOwn(helpPages, id)
