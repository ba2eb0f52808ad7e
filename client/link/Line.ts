import type { Refusal } from '../../shared/model/said.ts'

/** One connection to a table, from the moment it stands until it breaks. */
export interface Line {
  /** Asks the table something and waits for its reply. Rejects when the line breaks first. */
  request(type: string, payload: unknown): Promise<unknown>
  /** Resolves when the line has broken or was hung up. */
  readonly broken: Promise<void>
  /** Whether anybody is still there; a line that slept may be dead without knowing it. */
  probe(): Promise<boolean>
  hangUp(): void
}

/** Thrown by a dialler when trying again is of no use: the token opens nothing any more. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.key)
    this.refusal = refusal
  }
}
