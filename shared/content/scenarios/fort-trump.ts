import { DECEMBER_2019 } from './december-2019/index.ts'
import { variantOf } from './variant.ts'

/** Counterfactual: Washington grants Poland the permanent presence it asked for. */
export const FORT_TRUMP = variantOf(DECEMBER_2019, {
  id: 'fort-trump',
  begins: '2019-06',
  rounds: [5, 7],
  tracks: { usPresence: 3, cohesion: 54, 'support.PL': 60 },
  trust: { 'RU>PL': -0.3, 'RU>NATO': -0.3 },
  tension: { 'RU-PL': 3, 'RU-NATO': 2 },
  forces: [
    { owner: 'NATO', kind: 'armoured', at: 'pl-west', size: 1.4, sources: ['us-rotational', 'fort-trump-fact'] },
  ],
  agreements: [
    ...DECEMBER_2019.agreements,
    { type: 'basing', parties: ['NATO', 'PL'], picks: { region: 'pl-west' }, secret: false },
  ],
  deck: {
    byRound: { 1: 'fort-trump' },
    early: ['inf-lapses', 'ambassadors-return', 'pabrade-tanks', 'brain-death', 'london-meeting'],
    later: ['opaque-accident', 'karlskrona', 'rc-135', 'donald-cook', 'base-demand', 'airliner-near-miss'],
  },
  sources: [
    {
      id: 'fort-trump-fact',
      fact: 'In fact the joint declaration of 12 June 2019 added about 1,000 soldiers to some 4,500 in rotation, and avoided permanence; this scenario supposes a permanent base',
      source: 'VOA; US Department of Defense, June 2019',
      confidence: 'V',
    },
    {
      id: 'fort-trump-offer',
      fact: 'Poland offered up to 2 billion dollars in September 2018',
      source: 'Press reports, September 2018',
      confidence: 'V',
    },
    {
      id: 'founding-act',
      fact: 'NATO–Russia Founding Act of 1997: no additional permanent stationing of substantial combat forces, a term that was never jointly defined',
      source: 'Polish Institute of International Affairs, 2018',
      confidence: 'V',
    },
  ],
})
