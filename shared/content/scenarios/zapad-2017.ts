import { DECEMBER_2019 } from './december-2019/index.ts'
import { variantOf } from './variant.ts'

/** The battlegroups have just come, and an exercise is announced whose true size is disputed. */
export const ZAPAD_2017 = variantOf(DECEMBER_2019, {
  id: 'zapad-2017',
  begins: '2017-06',
  rounds: [4, 4],
  tracks: { cohesion: 65, integration: 40, westernTies: 35 },
  trust: { 'BA>BY': -0.1, 'PL>BY': -0.1 },
  tension: { 'RU-UA': 2, 'BY-BA': 2, 'BY-PL': 1 },
  forces: [
    // Iskander in Kaliningrad was confirmed in 2018 only, and the fourth Polish division announced in that year.
    { owner: 'RU', kind: 'missile', at: 'ru-kaliningrad', size: 0, sources: ['ru-kaliningrad'] },
    { owner: 'PL', kind: 'armoured', at: 'pl-northeast', size: 1, sources: ['pl-divisions'] },
  ],
  deck: {
    byRound: { 1: 'battlegroups-in-place', 2: 'zapad-2017' },
    early: [],
    later: ['airliner-near-miss', 'contact-line-surge', 'submarine-hunt', 'base-demand'],
  },
  sources: [
    {
      id: 'zapad-numbers',
      fact: 'Soldiers in Zapad-2017: 12,700 as declared; up to 100,000 in western claims before it; 60,000 to 70,000 in a NATO Review count afterwards; 12,400 were plausible for a Swedish observer of the part in Belarus. They counted different things',
      source: 'ERR; RFE/RL; NATO Review',
      confidence: 'V',
      range: [12700, 100000],
    },
    {
      id: 'zapad-observers',
      fact: 'Belarus notified the exercise and invited two observers each from seven neighbouring states; NATO found that this fell short of observation under the Vienna Document',
      source: 'ERR; RFE/RL, 2017',
      confidence: 'V',
    },
    {
      id: 'vienna-thresholds',
      fact: 'Vienna Document 2011: prior notification from 9,000 soldiers on, observers from 13,000 on',
      source: 'RFE/RL',
      confidence: 'V',
    },
  ],
})
