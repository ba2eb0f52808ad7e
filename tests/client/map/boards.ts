import type { BoardSlice, EstimateView } from '../../../shared/model/frame.ts'
import type { AreaId, CounterKind, SeatId } from '../../../shared/model/ids.ts'

const own = (owner: SeatId, at: AreaId, kind: CounterKind, size: number, id = 0) => ({
  id: `${at}-${kind}-${id}`,
  owner,
  at,
  kind,
  size,
})

const guess = (owner: SeatId, at: AreaId, offence: [number, number], defence: [number, number]): EstimateView => ({
  owner,
  at,
  offence: { low: offence[0], high: offence[1] },
  defence: { low: defence[0], high: defence[1] },
  inspected: false,
})

/** A crowded board in the eyes of the Baltics: own counters exact, everybody else's a guess, every sign in use. */
export const baltic: BoardSlice = {
  counters: [
    own('BA', 'ee-estonia', 'armoured', 0.5),
    own('BA', 'ee-estonia', 'territorial', 1.2),
    own('BA', 'lv-latvia', 'territorial', 1.3),
    own('BA', 'lt-lithuania', 'armoured', 0.7),
    own('BA', 'lt-lithuania', 'territorial', 1),
    own('BA', 'lt-lithuania', 'territorial', 0.5, 1),
    own('BA', 'lt-lithuania', 'air-defence', 0.3),
  ],
  estimates: [
    guess('RU', 'ru-kaliningrad', [1.4, 3.4], [1.6, 3.4]),
    guess('RU', 'ru-leningrad', [0.8, 2.2], [0.4, 1.2]),
    guess('RU', 'ru-pskov-novgorod', [1.8, 4.6], [0.6, 1.4]),
    guess('RU', 'ru-smolensk', [1.5, 3.9], [0.3, 0.9]),
    guess('RU', 'ru-moscow', [3, 7], [1.2, 2.8]),
    guess('RU', 'ru-bryansk-kursk', [0.7, 1.9], [0, 0.4]),
    guess('RU', 'ru-belgorod-voronezh', [1.3, 3.2], [0.2, 0.6]),
    guess('RU', 'ru-rostov', [2.1, 5.5], [0.5, 1.2]),
    guess('RU', 'ru-kuban', [0.7, 1.6], [0.1, 0.5]),
    guess('RU', 'ru-interior', [4, 11], [1, 3]),
    guess('RU', 'ua-crimea', [1.2, 2.9], [1.5, 3.5]),
    guess('RU', 'sea-baltic-central', [0.3, 0.7], [0.3, 0.7]),
    guess('RU', 'sea-black-east', [0.7, 1.3], [0.7, 1.3]),
    { ...guess('BY', 'by-grodno', [0.5, 0.5], [1, 1]), inspected: true },
    guess('BY', 'by-brest', [0.4, 1.1], [0.4, 1]),
    guess('BY', 'by-minsk', [0.5, 1.3], [0.9, 2.4]),
    guess('BY', 'by-vitebsk', [0.2, 0.6], [0.4, 1]),
    guess('BY', 'by-gomel', [0, 0.3], [0.2, 0.6]),
    guess('RU', 'by-vitebsk', [0.6, 1.4], [0, 0.2]),
    guess('PL', 'pl-west', [2.2, 3.8], [0.7, 1.3]),
    guess('PL', 'pl-northeast', [1.4, 2.6], [0.7, 1.3]),
    guess('PL', 'pl-centre', [0.7, 1.4], [0.9, 1.6]),
    guess('PL', 'pl-southeast', [0.6, 1.2], [0.6, 1.2]),
    guess('PL', 'pl-pomerania', [0.3, 0.8], [0.2, 0.6]),
    guess('NATO', 'de-east', [6.5, 9], [2.2, 3.4]),
    guess('NATO', 'ro-romania', [1.5, 2.5], [0.6, 1.2]),
    guess('NATO', 'pl-northeast', [0.7, 1.1], [0.2, 0.4]),
    guess('NATO', 'lt-lithuania', [0.1, 0.2], [0.3, 0.4]),
    guess('NATO', 'lv-latvia', [0.1, 0.2], [0.3, 0.4]),
    guess('NATO', 'ee-estonia', [0.1, 0.2], [0.3, 0.4]),
    guess('NATO', 'sea-baltic-south', [0.3, 0.7], [0.3, 0.7]),
    guess('UA', 'ua-north', [1.5, 3], [1.2, 2.4]),
    guess('UA', 'ua-west', [0.9, 2], [0.7, 1.5]),
    guess('UA', 'ua-east', [1.4, 2.9], [1.2, 2.5]),
    guess('UA', 'ua-donbas', [1.4, 3.1], [1.1, 2.4]),
    guess('RU', 'ua-donbas', [1.8, 4], [0.5, 1.4]),
    guess('UA', 'ua-kherson', [0.4, 1], [0.4, 1]),
    guess('UA', 'ua-odesa', [0.2, 0.6], [0.4, 0.9]),
    guess('UA', 'ua-centre', [0.6, 1.4], [0.5, 1.1]),
    guess('UA', 'sea-black-west', [0.1, 0.3], [0.1, 0.3]),
  ],
  exercises: [
    { by: 'RU', at: 'ru-pskov-novgorod', size: { low: 2, high: 4 }, notified: false, observers: false },
    { by: 'NATO', at: 'pl-west', size: { low: 3, high: 3 }, notified: true, observers: true },
    { by: 'BY', at: 'by-brest', size: { low: 1, high: 1 }, notified: true, observers: false },
  ],
  postures: { RU: 1, NATO: 0, PL: 1, BA: 0, UA: 2, BY: 0 },
  zones: [
    {
      zone: 'baltic-sea',
      areas: ['sea-baltic-north', 'sea-baltic-central', 'sea-baltic-south'],
      hotLine: true,
      incidents: [
        { severity: 'routine', pair: 'RU-NATO' },
        { severity: 'serious', pair: 'RU-BA' },
      ],
    },
    {
      zone: 'black-sea',
      areas: ['sea-black-west', 'sea-black-east'],
      hotLine: false,
      incidents: [{ severity: 'high', pair: 'RU-UA' }],
    },
    {
      zone: 'suwalki',
      areas: ['pl-northeast', 'lt-lithuania', 'ru-kaliningrad', 'by-grodno'],
      hotLine: false,
      incidents: [],
    },
    { zone: 'ukraine-north', areas: ['ua-north', 'by-gomel', 'by-brest'], hotLine: false, incidents: [] },
    { zone: 'donbas', areas: ['ua-donbas'], hotLine: true, incidents: [{ severity: 'routine', pair: 'RU-UA' }] },
  ],
  base: 'by-vitebsk',
  absorbed: false,
  cushion: 0.42,
}

/** The same once Belarus has been absorbed and nothing cushions any more. */
export const absorbed: BoardSlice = { ...baltic, absorbed: true, cushion: 0 }
