import { setOf } from '../words/set-of.ts'

/** Hosts of one letter and an ending. */
export const shortHosts = setOf('t.me t.co x.com g.co m.me u.to j.mp v.gd b.link t.ly i.am')
/** Endings before which a single letter is a host and no abbreviation. */
export const shortEndings = setOf('com net org info biz ws xyz dev app')
