import type { Chance } from '../../base/chance.ts'
import type { Actor, Command } from '../../model/command.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Refusal } from '../../model/said.ts'
import type { Unfolding } from '../unfolding.ts'

export interface CommandContext {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly chance: Chance
  /** The seat that speaks; null for the facilitator and the host. */
  readonly seat: SeatId | null
}

/** Everything the game knows about one kind of command. `run` refuses, or states the facts; never both. */
export interface CommandRule {
  readonly by: Actor['kind']
  run(table: Unfolding, command: Command, context: CommandContext): Refusal | null
}

type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>
type Run<K extends Command['kind'], C> = (table: Unfolding, command: CommandOf<K>, context: C) => Refusal | null

/** A rule for one kind of command from a seat. */
export const seatRule = <K extends Command['kind']>(
  kind: K,
  run: Run<K, CommandContext & { readonly seat: SeatId }>,
): CommandRule => ({
  by: 'seat',
  run: (table, command, context) =>
    isKind(command, kind) && context.seat !== null
      ? run(table, command, { ...context, seat: context.seat })
      : { key: 'not-yours' },
})

/** A rule for one kind of command from the facilitator or the host. */
export const officeRule = <K extends Command['kind']>(
  by: 'facilitator' | 'host',
  kind: K,
  run: Run<K, CommandContext>,
): CommandRule => ({
  by,
  run: (table, command, context) => (isKind(command, kind) ? run(table, command, context) : { key: 'not-yours' }),
})

const isKind = <K extends Command['kind']>(command: Command, kind: K): command is CommandOf<K> => command.kind === kind
