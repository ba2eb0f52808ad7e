import type { Frame, SliceName } from '../../shared/model/frame.ts'
import type { Viewer } from '../../shared/model/ids.ts'
import { type FrameMessage, PROTOCOL_VERSION } from '../../shared/protocol/wire.ts'

/** A frame with the JSON text of each of its slices, made once for all who look through the same eyes. */
export interface Picture {
  readonly frame: Frame
  readonly texts: ReadonlyMap<SliceName, string>
}

export function pictureOf(frame: Frame): Picture {
  const names = Object.keys(frame) as SliceName[]
  return { frame, texts: new Map(names.map(name => [name, JSON.stringify(frame[name])])) }
}

/** The slices of `picture` whose text is not that in `sent`. */
export function changedSlices(picture: Picture, sent: ReadonlyMap<SliceName, string>): Partial<Frame> {
  const changed: Partial<Record<SliceName, unknown>> = {}
  for (const [name, text] of picture.texts) if (sent.get(name) !== text) changed[name] = picture.frame[name]
  return changed as Partial<Frame>
}

/** One device looking at a table. It remembers what it was sent, so that only changes follow. */
export class Connection {
  readonly #send: (message: FrameMessage) => void
  #viewer: Viewer
  #sent: ReadonlyMap<SliceName, string> = new Map()
  #count = 0

  constructor(viewer: Viewer, send: (message: FrameMessage) => void) {
    this.#viewer = viewer
    this.#send = send
  }

  get viewer(): Viewer {
    return this.#viewer
  }

  /** Looks through other eyes from now on; the next frame is a full one. */
  turnTo(viewer: Viewer): void {
    this.#viewer = viewer
    this.#sent = new Map()
  }

  /** Sends what changed since the last time: nothing at all when nothing did. */
  show(picture: Picture): void {
    const full = this.#sent.size === 0
    const slices = changedSlices(picture, this.#sent)
    if (Object.keys(slices).length === 0) return
    this.#sent = picture.texts
    this.#count += 1
    this.#send({ version: PROTOCOL_VERSION, n: this.#count, viewer: this.#viewer, full, slices })
  }
}
