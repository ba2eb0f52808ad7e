import type { Frame, SliceName } from '../../shared/model/frame.ts'
import type { Viewer } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { Replay, ReplayStep } from '../../shared/protocol/http.ts'
import { changedSlices, pictureOf } from '../table/connection.ts'
import type { Table } from '../table/Table.ts'
import type { HttpParts } from './parts.ts'
import { gzipJson } from './sending.ts'

/** Replays kept ready, compressed. */
const KEPT = 48
/** Log entries folded before other work has its turn. */
const STRIDE = 8

const nextTurn = () => new Promise(resolve => setImmediate(resolve))

/** Folds logs into the frames that one viewer was shown, or would have been. */
export class Replays {
  readonly #parts: Pick<HttpParts, 'store' | 'engine'>
  readonly #ready = new Map<string, Promise<Buffer>>()

  constructor(parts: Pick<HttpParts, 'store' | 'engine'>) {
    this.#parts = parts
  }

  /** The `Replay` as compressed JSON. */
  of(table: Table, viewer: Viewer): Promise<Buffer> {
    const key = `${table.id} ${table.seq} ${viewer}`
    const ready = this.#ready.get(key) ?? this.#make(table, viewer)
    this.#ready.delete(key)
    this.#ready.set(key, ready)
    ready.catch(() => this.#ready.delete(key))
    for (const old of [...this.#ready.keys()].slice(0, -KEPT)) this.#ready.delete(old)
    return ready
  }

  async #make({ id, seq, state }: Table, viewer: Viewer): Promise<Buffer> {
    const steps = await this.#steps(id, seq, viewer)
    const replay: Replay = {
      table: id,
      scenario: state.setup.scenario,
      viewer,
      ended: state.status === 'ended',
      steps,
    }
    return gzipJson(JSON.stringify(replay))
  }

  async #steps(table: string, last: number, viewer: Viewer): Promise<readonly ReplayStep[]> {
    const { store, engine } = this.#parts
    const entries = (await store.entries(table)).filter(entry => entry.seq <= last)
    const begin = entries[0]?.at ?? 0
    const steps: ReplayStep[] = []
    let state: GameState | null = null
    let shown: ReadonlyMap<SliceName, string> = new Map()
    for (const { seq, at, events } of entries) {
      for (const event of events) state = engine.evolve(state, event)
      if (!state) continue
      const picture = pictureOf(engine.viewFor(state, viewer))
      const slices: Partial<Frame> = changedSlices(picture, shown)
      shown = picture.texts
      if (Object.keys(slices).length > 0) steps.push({ at: at - begin, round: state.round, phase: state.phase, slices })
      if (seq % STRIDE === 0) await nextTurn()
    }
    return steps
  }
}
