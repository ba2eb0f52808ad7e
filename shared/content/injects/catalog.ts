import { ALLIANCE_CARDS } from './alliance.ts'
import type { InjectCard } from './card.ts'
import { DONBAS_CARDS } from './donbas.ts'
import { EARLY_CARDS } from './early.ts'
import { ENCOUNTER_CARDS } from './encounters.ts'
import { LATER_CARDS } from './later.ts'
import { MINSK_CARDS } from './minsk.ts'
import { OPENING_CARDS } from './openings.ts'
import { RUSSIAN_CARDS } from './russia.ts'

/** Every event card of the game. */
export const INJECTS: readonly InjectCard[] = [
  ...EARLY_CARDS,
  ...LATER_CARDS,
  ...ALLIANCE_CARDS,
  ...RUSSIAN_CARDS,
  ...ENCOUNTER_CARDS,
  ...DONBAS_CARDS,
  ...MINSK_CARDS,
  ...OPENING_CARDS,
]

const BY_ID: ReadonlyMap<string, InjectCard> = new Map(INJECTS.map(card => [card.id, card]))

export const cardOf = (id: string): InjectCard | null => BY_ID.get(id) ?? null
