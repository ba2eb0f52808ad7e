import type { Bots, Engine } from '../../../server/table/engine.ts'
import { err, ok } from '../../../shared/base/result.ts'
import type { Command } from '../../../shared/model/command.ts'
import type { GameEvent } from '../../../shared/model/event.ts'
import type { Frame } from '../../../shared/model/frame.ts'
import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import type { GameState, SeatState } from '../../../shared/model/state.ts'

/**
 * A toy game for tests of the shell: seats are taken, the game starts, each seat keeps a secret draft; `commit` by all six
 * begins the next round. `say` to the channel 'broken' makes the rules throw; to 'no' they refuse.
 */
export const fakeEngine: Engine = {
  decide(state, actor, command, at) {
    switch (command.kind) {
      case 'create':
        return ok([{ kind: 'tableCreated', state: emptyState(command) }])
      case 'takeSeat':
        return ok([{ kind: 'seatTaken', seat: command.seat, player: command.player }])
      case 'start':
        if (state?.status !== 'lobby') return err({ key: 'started-already' })
        return ok([{ kind: 'gameStarted' }, phaseOf(state, 'orders', at)])
      case 'end':
        return ok([{ kind: 'phaseBegan', phase: 'ended', clock: { kind: 'none' } }])
      case 'saveDraft':
        return actor.kind === 'seat'
          ? ok([{ kind: 'draftSaved', seat: actor.seat, orders: command.orders }])
          : err({ key: 'not-you' })
      case 'say':
        if (command.channel === 'broken') throw new Error('a fault in the rules')
        return command.channel === 'no' ? err({ key: 'no-such-channel' }) : ok([])
      case 'commit': {
        if (actor.kind !== 'seat' || !state) return err({ key: 'not-you' })
        if (state.seats[actor.seat].ready) return err({ key: 'ready-already' })
        const ready: GameEvent = { kind: 'readinessChanged', seat: actor.seat, ready: true }
        const all = SEATS.every(seat => seat === actor.seat || state.seats[seat].ready)
        return ok(all ? [ready, phaseOf(state, 'orders', at)] : [ready])
      }
      case 'deadline':
        return state && command.round === state.round ? ok([phaseOf(state, 'orders', at)]) : err({ key: 'phase-over' })
      default:
        return err({ key: 'not-in-this-game' })
    }
  },

  evolve(state, event) {
    if (event.kind === 'tableCreated') return event.state
    if (!state) throw new Error('no table')
    const seat = (id: SeatId, change: Partial<SeatState>): GameState => ({
      ...state,
      seats: { ...state.seats, [id]: { ...state.seats[id], ...change } },
    })
    switch (event.kind) {
      case 'seatTaken':
        return seat(event.seat, { player: event.player })
      case 'gameStarted':
        return { ...state, status: 'playing' }
      case 'draftSaved':
        return seat(event.seat, { draft: event.orders })
      case 'readinessChanged':
        return seat(event.seat, { ready: event.ready })
      case 'phaseBegan': {
        if (event.phase === 'ended') return { ...state, status: 'ended', phase: 'ended', clock: event.clock }
        const seats = Object.fromEntries(SEATS.map(id => [id, { ...state.seats[id], ready: false }]))
        return { ...state, phase: event.phase, clock: event.clock, round: state.round + 1, seats } as GameState
      }
      default:
        return state
    }
  },

  viewFor(state, viewer) {
    const own = SEATS.find(seat => seat === viewer)
    const seats = SEATS.map(seat => ({ seat, player: state.seats[seat].player?.kind ?? 'none' }))
    return {
      head: { status: state.status, round: state.round, phase: state.phase, seats, viewer },
      desk: own ? { draft: state.seats[own].draft, committed: state.seats[own].ready } : null,
      truth: viewer === 'truth' ? { drafts: SEATS.map(seat => state.seats[seat].draft) } : null,
    } as unknown as Frame
  },

  deadlineOf: ({ clock, round, phase }) => (clock.kind === 'running' ? { round, phase, at: clock.endsAt } : null),
}

/** Commits once in each phase and is content. */
export const committingBots: Bots = {
  defaultPolicy: 'committing',
  next: (_policy, frame) => (frame.desk?.committed ? null : { kind: 'commit' }),
}

export const idleBots: Bots = { defaultPolicy: 'idle', next: () => null }

function emptyState({ setup }: Command & { kind: 'create' }): GameState {
  const seat = { player: null, ready: false, draft: [] }
  const seats = Object.fromEntries(SEATS.map(id => [id, seat]))
  return { setup, status: 'lobby', phase: 'lobby', round: 0, seats, clock: { kind: 'none' } } as unknown as GameState
}

function phaseOf(state: GameState, phase: 'orders', at: number): GameEvent {
  const seconds = state.setup.clock.orders ?? null
  return {
    kind: 'phaseBegan',
    phase,
    clock: seconds === null ? { kind: 'none' } : { kind: 'running', endsAt: at + seconds * 1000 },
  }
}
