import { botCheck } from '../../src/causes/bot-check.ts'
import { at, cases, exchange, finds, holdsOnBothSets, notice, notices } from './judged.ts'

holdsOnBothSets(botCheck)

cases(botCheck, {
  'its words stand on the page': [{ notices: notices('bot-check') }, finds('certain', 'blocks', ['evidence_notice'])],
  'the page is the wall, without words': [{ page: at('bot-wall'), notices: at([notice('bot-check', '', 'landmark')]) }, finds('certain', 'blocks', ['evidence_bot_wall'])],
  'the page itself was answered with 403': [{ exchanges: at([exchange('page', { status: 403 })]) }, finds('possible', 'none', ['evidence_page_status'])],
  'page and probe were': [{ exchanges: at([exchange('page', { status: 403 })]), reply: at({ outcome: { status: 403 }, milliseconds: 90 }) }, finds('possible', 'none', ['evidence_page_status', 'evidence_probe_status'])],
  'the probe alone was: the page works': [{ reply: at({ outcome: { status: 403 }, milliseconds: 90 }) }, 'clear'],
  'a later load worked': [{ exchanges: at([exchange('page', { status: 403 }, 9000), exchange('page', { status: 200 })]) }, 'clear'],
  'the page is the wall, and no notice was read': [{ page: at('bot-wall') }, finds('certain', 'blocks', ['evidence_bot_wall'])],
  'the page is the wall, with words': [{ page: at('bot-wall'), notices: notices('bot-check') }, finds('certain', 'blocks', ['evidence_notice'])],
  'the page came, another request was answered with 403': [{ exchanges: at([exchange('page', { status: 200 }, 9000), exchange('other', { status: 403 })]) }, 'clear'],
})
