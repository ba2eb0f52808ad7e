import { DECEMBER_2019 } from './december-2019/index.ts'
import { variantOf } from './variant.ts'

/** The summer and autumn of 2020, event by event: what is left of a cushion when the state in the middle shakes. */
export const BELARUS_2020 = variantOf(DECEMBER_2019, {
  id: 'belarus-2020',
  begins: '2020-07',
  rounds: [6, 7],
  tracks: { stability: 35, integration: 55, westernTies: 45, energy: 45, peace: 1.5 },
  tension: { 'RU-BY': 4, 'RU-UA': -4, 'BY-PL': 2, 'BY-BA': 2 },
  deck: {
    byRound: {
      1: 'wagner-arrest',
      2: 'disputed-election',
      3: 'paratroops-to-grodno',
      4: 'reserve-and-loan',
      5: 'slavic-brotherhood',
      6: 'eu-sanctions',
    },
    early: [],
    later: ['snap-check', 'b-52', 'edca-signed', 'july-ceasefire', 'kaliningrad-division'],
  },
  sources: [
    {
      id: 'election-2020',
      fact: 'Disputed election of 9 August 2020; exercises at Grodno on 15–20 August, with claims of a build-up that NATO denied; meeting in Sochi on 14 September',
      source: 'National Post; ISW and Kyiv Post; Belarus in Focus, 2020',
      confidence: 'V',
    },
    {
      id: 'election-details',
      fact: 'Arrests near Minsk in July, the reserve force, the sum of the loan, the sanctions of October 2020',
      source: 'Recalled, to be checked',
      confidence: 'R',
    },
    {
      id: 'crisis-pace',
      fact: 'A round is two months here as elsewhere, so six events of four months are spread over six rounds',
      source: 'The model of this game',
      confidence: 'M',
    },
  ],
})
