import type { Viewer } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { FrameMessage } from '../../shared/protocol/wire.ts'
import { Connection, type Picture, pictureOf } from './connection.ts'
import type { Engine } from './engine.ts'

/** Everybody who looks at a table, each through their own eyes [R9.1]. */
export class Audience {
  readonly #viewFor: Engine['viewFor']
  readonly #connections = new Set<Connection>()

  constructor(viewFor: Engine['viewFor']) {
    this.#viewFor = viewFor
  }

  get size(): number {
    return this.#connections.size
  }

  /** Adds a device and sends it the full frame. */
  join(state: GameState, viewer: Viewer, send: (message: FrameMessage) => void): Connection {
    const connection = new Connection(viewer, send)
    this.#connections.add(connection)
    connection.show(pictureOf(this.#viewFor(state, viewer)))
    return connection
  }

  turn(state: GameState, connection: Connection, viewer: Viewer): void {
    const picture = pictureOf(this.#viewFor(state, viewer))
    connection.turnTo(viewer)
    connection.show(picture)
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection)
  }

  /**
   * Sends everybody what changed for them. The frame is built once for each pair of eyes. A fault in one view keeps
   * nothing from the others; it is handed back.
   */
  show(state: GameState): readonly unknown[] {
    const pictures = new Map<Viewer, Picture>()
    const faults: unknown[] = []
    for (const connection of this.#connections) {
      try {
        const { viewer } = connection
        const picture = pictures.get(viewer) ?? pictureOf(this.#viewFor(state, viewer))
        pictures.set(viewer, picture)
        connection.show(picture)
      } catch (fault) {
        faults.push(fault)
      }
    }
    return faults
  }
}
