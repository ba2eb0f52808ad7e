import { DECEMBER_2019 } from './december-2019/index.ts'
import { variantOf } from './variant.ts'

/** The largest deployment exercise in twenty-five years, until a virus cuts it short. */
export const DEFENDER_2020 = variantOf(DECEMBER_2019, {
  id: 'defender-2020',
  begins: '2020-01',
  rounds: [4, 6],
  tracks: { integration: 47, energy: 42, peace: 1.5 },
  tension: { 'RU-UA': -4, 'RU-BY': 4, 'RU-NATO': 1 },
  deck: {
    byRound: { 1: 'belarus-asks-to-observe', 2: 'defender-europe', 3: 'covid-19', 4: 'pabrade-tanks' },
    early: [],
    later: ['snap-check', 'open-skies-exit', 'b-52', 'intelligence-yearbook'],
  },
  // What had already crossed the ocean when the movement stopped.
  exercises: [{ round: 3, by: 'NATO', at: 'pl-west', size: 1, declared: 1, notified: true, observers: false }],
  sources: [
    {
      id: 'defender-plan',
      fact: 'Defender-Europe 20 was to bring 20,000 soldiers from the United States; 37,000 participants from 18 countries',
      source: 'SHAPE and US Army Europe, winter 2019 to 2020',
      confidence: 'V',
    },
    {
      id: 'defender-stop',
      fact: 'Participation was reduced on 11 March 2020; the movement of people and equipment stopped on 13 March',
      source: 'US European Command and US Army Europe by way of the press',
      confidence: 'V',
    },
    {
      id: 'defender-arrived',
      fact: 'Soldiers who had come to Europe by then',
      source: 'Recalled, to be checked',
      confidence: 'R',
      range: [6000, 6000],
    },
    {
      id: 'defender-observers',
      fact: 'The foreign ministry of Belarus would welcome an invitation to observe the exercise, 12 December 2019',
      source: 'Belsat; TVN24',
      confidence: 'V',
    },
  ],
})
