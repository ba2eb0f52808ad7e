import type { Chance } from '../../shared/base/chance.ts'
import type { Result } from '../../shared/base/result.ts'
import type { Actor, Command, SeatCommand } from '../../shared/model/command.ts'
import type { GameEvent } from '../../shared/model/event.ts'
import type { Frame } from '../../shared/model/frame.ts'
import type { Phase, Viewer } from '../../shared/model/ids.ts'
import type { Refusal } from '../../shared/model/said.ts'
import type { GameState } from '../../shared/model/state.ts'

export interface Deadline {
  readonly round: number
  readonly phase: Phase
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The rules as a table needs them: pure functions. `state` is null only before the table's first entry. */
export interface Engine {
  decide(state: GameState | null, actor: Actor, command: Command, at: number): Result<readonly GameEvent[], Refusal>
  evolve(state: GameState | null, event: GameEvent): GameState
  viewFor(state: GameState, viewer: Viewer): Frame
  /** When the present phase runs out; null while no clock runs. */
  deadlineOf(state: GameState): Deadline | null
}

/** The players of empty seats. They see what a person in the seat would see, and no more. */
export interface Bots {
  readonly defaultPolicy: string
  /** What the bot wants to do next; null when it is content to wait. */
  next(policy: string, frame: Frame, chance: Chance): SeatCommand | null
}
