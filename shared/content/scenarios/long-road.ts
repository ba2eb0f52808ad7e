import { DECEMBER_2019 } from './december-2019/index.ts'
import { variantOf } from './variant.ts'

/** December 2019 with time enough for a bargain, and for everything that comes between. */
export const LONG_ROAD = variantOf(DECEMBER_2019, {
  id: 'long-road',
  rounds: [10, 12],
  deck: {
    early: DECEMBER_2019.deck.early,
    later: [
      ...DECEMBER_2019.deck.later,
      'intelligence-yearbook',
      'contact-line-surge',
      'forged-letter',
      'open-skies-exit',
      'troops-out-of-germany',
      'snap-check',
      'july-ceasefire',
      'edca-signed',
      'b-52',
      'kaliningrad-division',
      'donald-cook',
      'kerch',
      'officer-seized',
      'submarine-hunt',
      'opaque-accident',
    ],
  },
  sources: [
    {
      id: 'long-road-deck',
      fact: 'Cards of other years appear as events of their type',
      source: 'The model of this game',
      confidence: 'M',
    },
  ],
})
