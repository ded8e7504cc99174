import { kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { isUnspaced } from '../shapes/domain.ts'

export const endsThere = (tokens: Tokens, last: number): boolean =>
  last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last) || (isUnspaced(tokens, last + 1) && !isUnspaced(tokens, last)) || /^(?:please|pls|plz|thanks|thx|or|and|if|for|so|now|ok|okay|any|hai|only|too|bro|sir|dear|friend)$/.test(tokenText(tokens, last + 1))
