import { agreementRow } from '../../content/agreements/catalog.ts'
import type { AgreementRow, TermsSlotSource } from '../../content/agreements/row.ts'
import type { AgreementType } from '../../model/agreement.ts'
import { neighboursOf, pairOf, SEATS, type SeatId } from '../../model/ids.ts'
import type { Slot } from '../../model/order.ts'
import type { GameState } from '../../model/state.ts'
import { homeOf, zonesFor } from '../board.ts'
import { trustOf } from '../perception.ts'
import { agreementOffered, seatOffered } from '../scenario.ts'
import { highestOf } from '../tracks.ts'
import { csbmLevel } from '../transparency.ts'
import { between } from './standing.ts'
import { hostOf } from './upkeep.ts'

/** From this level on a CSBM needs trust, and how much: τ of the seat that signs [R6.9]. */
const TRUSTING_LEVEL = 3
const TRUST_NEEDED = 0.2
const LEVELS = ['1', '2', '3', '4'] as const

export const needsTrust = (level: string): boolean => Number(level) >= TRUSTING_LEVEL
export const trustsEnough = (state: GameState, seat: SeatId, other: SeatId): boolean =>
  trustOf(state, seat, other) >= TRUST_NEEDED

/** Seats with which a seat could be party to an agreement of this type now, for two-party types one of them. */
export function partnersFor(state: GameState, seat: SeatId, type: AgreementType): readonly SeatId[] {
  if (!agreementOffered(state, type)) return []
  const row = agreementRow(type)
  return SEATS.filter(other => other !== seat && possible(state, seat, other, row))
}

function possible(state: GameState, seat: SeatId, other: SeatId, row: AgreementRow): boolean {
  if (!suited(row, seat, other) || !seatOffered(state, other)) return false
  if (row.parties === 'any') return true
  if (row.csbm > csbmLevel(state, seat, other)) return false
  if (row.slots.some(slot => termsChoices(state, seat, other, slot.from).length === 0)) return false
  if (row.slots.length === 0) return between(state, row.type, seat, other).length === 0
  return row.type !== 'basing' || roomForBase(state, seat, other)
}

function suited(row: AgreementRow, seat: SeatId, other: SeatId): boolean {
  if (row.parties === 'any') return true
  if (row.parties === 'neighbours') return pairOf(seat, other) !== null
  return row.parties.some(pair => pair.includes(seat) && pair.includes(other))
}

/** One base at a time in Belarus; in Poland as many steps as the track of US presence has. */
function roomForBase(state: GameState, a: SeatId, b: SeatId): boolean {
  if ([a, b].includes('BY')) return state.base === null
  return state.tracks.usPresence < highestOf('usPresence')
}

/** What may be picked in an agreement's slot between two seats. */
export function termsChoices(
  state: GameState,
  seat: SeatId,
  other: SeatId,
  source: TermsSlotSource,
): readonly string[] {
  if (typeof source !== 'string') return source
  switch (source) {
    case 'higherLevels': {
      const level = csbmLevel(state, seat, other)
      const trusts = trustsEnough(state, seat, other)
      return LEVELS.filter(one => Number(one) > level && (!needsTrust(one) || trusts))
    }
    case 'sharedZones': {
      const pair = pairOf(seat, other)
      const linked = between(state, 'hot-line', seat, other).map(({ terms }) => terms.picks.zone)
      return pair === null ? [] : zonesFor(pair).filter(zone => !linked.includes(zone))
    }
    case 'hostRegions': {
      const host = hostOf([seat, other])
      return host === null ? [] : homeOf(host)
    }
    case 'neighbours':
      return neighboursOf(seat)
  }
}

/** The slots of an agreement between a seat and its partners, with what may be picked. */
export const termsSlots = (
  state: GameState,
  seat: SeatId,
  others: readonly SeatId[],
  type: AgreementType,
): readonly Slot[] =>
  agreementRow(type).slots.map(({ name, kind, from }) => ({
    name,
    kind,
    choices: others.reduce<readonly string[]>((choices, other, index) => {
      const more = termsChoices(state, seat, other, from)
      return index === 0 ? more : choices.filter(choice => more.includes(choice))
    }, []),
  }))
