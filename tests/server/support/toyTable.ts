import type { Bots } from '../../../server/table/engine.ts'
import { Table, type TableParts } from '../../../server/table/Table.ts'
import type { Command } from '../../../shared/model/command.ts'
import type { LogEntry } from '../../../shared/model/event.ts'
import type { Order } from '../../../shared/model/order.ts'
import type { ClockPlan } from '../../../shared/model/setup.ts'
import { fakeEngine, idleBots } from './fakeEngine.ts'
import { HandClock } from './handClock.ts'

/** A log in memory whose disk can be made slow or broken. */
export class ShakyStore {
  readonly log: LogEntry[] = []
  fails: 'no' | 'before' | 'after' = 'no'
  gate: Promise<void> = Promise.resolve()
  onAppend: () => void = () => undefined

  async append(_table: string, entry: LogEntry): Promise<void> {
    this.onAppend()
    await this.gate
    if (this.fails === 'before') throw new Error('the disk is full')
    this.log.push(entry)
    if (this.fails === 'after') throw new Error('the disk answered too late')
  }

  async entries(): Promise<readonly LogEntry[]> {
    return [...this.log]
  }
}

export const create = (clock: ClockPlan = {}): Command & { kind: 'create' } => ({
  kind: 'create',
  setup: { table: 't', scenario: 'toy', seed: 'secret', rounds: null, settings: {}, agendas: {}, clock },
})
export const PL = { kind: 'seat', seat: 'PL' } as const
export const RU = { kind: 'seat', seat: 'RU' } as const
export const FACILITATOR = { kind: 'facilitator' } as const
export const draft = (code: string) =>
  ({ kind: 'saveDraft', orders: [{ code, picks: {}, label: null } satisfies Order] }) as const

export async function setUp(bots: Bots = idleBots, clock: ClockPlan = {}) {
  const store = new ShakyStore()
  const hand = new HandClock()
  const faults: unknown[] = []
  const parts: TableParts = { store, engine: fakeEngine, bots, clock: hand, report: fault => faults.push(fault) }
  const table = await Table.found('t', parts, create(clock))
  return { store, hand, faults, parts, table }
}

export const ids = (store: ShakyStore) => store.log.map(({ id }) => id)
