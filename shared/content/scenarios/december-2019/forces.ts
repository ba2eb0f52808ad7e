import type { AreaId, CounterKind, SeatId } from '../../../model/ids.ts'
import type { Force } from '../scenario.ts'

const placed = (
  owner: SeatId,
  at: AreaId,
  sources: readonly string[],
  sizes: Readonly<Partial<Record<CounterKind, number>>>,
): readonly Force[] =>
  (Object.entries(sizes) as [CounterKind, number][]).map(([kind, size]) => ({ owner, kind, at, size, sources }))

/** Forces at the start, by owner and region. Sizes are the model's brigade-equivalents, not a count of units [R2.5]. */
export const FORCES: readonly Force[] = [
  ...placed('RU', 'ru-leningrad', ['ru-west', 'ru-baltic-border'], {
    armoured: 1.5,
    missile: 0.4,
    'air-wing': 0.4,
    'air-defence': 0.88,
  }),
  ...placed('RU', 'ru-pskov-novgorod', ['ru-baltic-border', 'ru-west-order'], { armoured: 3, territorial: 0.5 }),
  ...placed('RU', 'ru-smolensk', ['ru-west'], { armoured: 2.5, territorial: 0.5 }),
  ...placed('RU', 'ru-kaliningrad', ['ru-kaliningrad', 'ru-kaliningrad-manpower'], {
    armoured: 0.7,
    missile: 0.4,
    'air-wing': 0.4,
    'air-defence': 1.88,
  }),
  ...placed('RU', 'sea-baltic-central', ['ru-kaliningrad'], { naval: 1 }),
  ...placed('RU', 'ru-moscow', ['ru-west'], { armoured: 4, 'air-wing': 0.5, 'air-defence': 1.5 }),
  ...placed('RU', 'ru-interior', ['ru-west-order'], { armoured: 1.5, 'air-defence': 0.5 }),
  ...placed('RU', 'ru-belgorod-voronezh', ['ru-west'], { armoured: 1, territorial: 0.5 }),
  ...placed('RU', 'ru-rostov', ['ru-south-order'], { armoured: 1, territorial: 0.35 }),
  ...placed('RU', 'ua-donbas', ['ru-south-order'], { armoured: 4, territorial: 1 }),
  ...placed('RU', 'ua-crimea', ['ru-crimea', 'ru-black-sea-order'], {
    armoured: 1,
    'air-wing': 0.5,
    'air-defence': 1.85,
  }),
  ...placed('RU', 'sea-black-east', ['ru-black-sea-order'], { naval: 1 }),

  ...placed('NATO', 'de-east', ['us-rotational'], { armoured: 7, 'air-wing': 3, 'air-defence': 1.8 }),
  ...placed('NATO', 'sea-baltic-south', ['nato-presence'], { naval: 2 }),
  ...placed('NATO', 'ro-romania', ['us-rotational'], { armoured: 0.75, 'air-defence': 0.2 }),
  ...placed('NATO', 'sea-black-west', ['nato-presence'], { naval: 0.5 }),
  ...placed('NATO', 'pl-west', ['us-rotational'], { armoured: 0.9 }),
  ...placed('NATO', 'pl-northeast', ['efp', 'efp-strength'], { battlegroup: 1 }),
  ...placed('NATO', 'lt-lithuania', ['efp', 'efp-strength', 'pabrade'], { battlegroup: 1 }),
  ...placed('NATO', 'lv-latvia', ['efp', 'efp-strength'], { battlegroup: 1 }),
  ...placed('NATO', 'ee-estonia', ['efp', 'efp-strength'], { battlegroup: 1 }),

  ...placed('PL', 'pl-west', ['pl-divisions'], { armoured: 2.5, 'air-wing': 0.5 }),
  ...placed('PL', 'pl-pomerania', ['pl-divisions'], { armoured: 1, territorial: 0.5 }),
  ...placed('PL', 'pl-centre', ['pl-divisions'], { armoured: 0.5, 'air-defence': 1 }),
  ...placed('PL', 'pl-northeast', ['pl-divisions'], { armoured: 1.5, territorial: 1 }),
  ...placed('PL', 'pl-southeast', ['pl-divisions'], { armoured: 0.75, territorial: 1.1 }),
  ...placed('PL', 'sea-baltic-south', ['pl-divisions'], { naval: 0.5 }),

  ...placed('BA', 'ee-estonia', ['baltic-brigades'], { armoured: 0.25, territorial: 1.4 }),
  ...placed('BA', 'lv-latvia', ['baltic-brigades'], { armoured: 0.25, territorial: 1.1 }),
  ...placed('BA', 'lt-lithuania', ['baltic-brigades'], { armoured: 0.7, territorial: 1.8 }),

  ...placed('UA', 'ua-west', ['ua-brigades'], { armoured: 1.5, territorial: 1 }),
  ...placed('UA', 'ua-north', ['ua-brigades'], { armoured: 2.5, territorial: 1, 'air-defence': 1 }),
  ...placed('UA', 'ua-centre', ['ua-brigades'], { armoured: 1, 'air-wing': 0.5, 'air-defence': 0.85 }),
  ...placed('UA', 'ua-east', ['ua-brigades'], { armoured: 1, territorial: 1 }),
  ...placed('UA', 'ua-donbas', ['ua-brigades', 'jfo'], { armoured: 2.5, territorial: 1.5 }),
  ...placed('UA', 'ua-kherson', ['ua-brigades'], { armoured: 0.5, territorial: 0.75 }),
  ...placed('UA', 'ua-odesa', ['ua-brigades'], { armoured: 0.25, territorial: 0.5 }),
  ...placed('UA', 'sea-black-west', ['ua-brigades'], { naval: 0.5 }),

  ...placed('BY', 'by-grodno', ['by-commands'], { armoured: 0.5, territorial: 0.75 }),
  ...placed('BY', 'by-brest', ['by-commands'], { armoured: 0.5, 'air-wing': 0.2, territorial: 0.7 }),
  ...placed('BY', 'by-minsk', ['by-commands'], { armoured: 0.6, territorial: 0.5, 'air-defence': 1 }),
  ...placed('BY', 'by-vitebsk', ['by-commands'], { armoured: 0.4, territorial: 0.5 }),
  ...placed('BY', 'by-mogilev', ['by-commands'], { missile: 0.2, territorial: 0.5 }),
  ...placed('BY', 'by-gomel', ['by-commands'], { territorial: 0.5 }),
]
