import type { InjectCard } from './card.ts'
import { EARLY_CARDS } from './early.ts'
import { LATER_CARDS } from './later.ts'

/** Every event card of the game. */
export const INJECTS: readonly InjectCard[] = [...EARLY_CARDS, ...LATER_CARDS]

const BY_ID: ReadonlyMap<string, InjectCard> = new Map(INJECTS.map(card => [card.id, card]))

export const cardOf = (id: string): InjectCard | null => BY_ID.get(id) ?? null
