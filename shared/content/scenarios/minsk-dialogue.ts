import { DECEMBER_2019 } from './december-2019/index.ts'
import { variantOf } from './variant.ts'

/** Minsk has just hosted everybody: can the cushion be built, and who pays for it? */
export const MINSK_DIALOGUE = variantOf(DECEMBER_2019, {
  id: 'minsk-dialogue',
  begins: '2019-10',
  rounds: [5, 7],
  tracks: { cohesion: 60 },
  deck: {
    byRound: { 1: 'minsk-forum' },
    early: ['pabrade-tanks', 'brain-death', 'belarus-asks-to-observe', 'sochi-talks', 'oil-stops', 'pompeo-minsk'],
    later: ['defender-europe', 'base-demand', 'rc-135', 'karlskrona', 'airliner-near-miss', 'snap-check'],
  },
  // The forum, and what builds on agreements with Belarus, at half the price or less.
  prices: { Y6: 1, Y8: 0, B5: 0 },
  agendas: { RU: ['RU.secure-power', 'RU.secure-power', 'RU.secure-power', 'RU.sphere-keeper'] },
  sources: [
    {
      id: 'forum',
      fact: 'Minsk Dialogue Forum of 7–8 October 2019 with more than 700 participants',
      source: 'BelTA; Jamestown Foundation',
      confidence: 'V',
    },
    {
      id: 'nato-dialogue',
      fact: 'Belarus said in October 2019 that it was ready to deal with NATO on an equal footing; NATO’s secretary general saw no threat from Belarus',
      source: 'Belsat, October 2019',
      confidence: 'V',
    },
  ],
})
