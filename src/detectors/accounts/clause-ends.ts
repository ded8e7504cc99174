import { isA, kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { isUnspaced } from '../shapes/domain.ts'
import { classes } from '../words/classes.ts'

export const endsThere = (tokens: Tokens, last: number): boolean =>
  last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last) || (isUnspaced(tokens, last + 1) && !isUnspaced(tokens, last)) || /^(?:please|pls|plz|thanks|thx|or|and|if|for|so|now|ok|okay|any|hai|only|too|bro|sir|dear|friend|there|anytime|always|hit|hmu|dm|msg|add|text|ping|call|write|instead|asap|today|tonight|is|u|you|i|im|we|my|me|por|y|et|und|e|и|i)$/.test(tokenText(tokens, last + 1)) || isA(tokens, last + 1, classes.contact | classes.ask | classes.give)
