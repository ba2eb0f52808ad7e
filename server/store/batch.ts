/** Gathers the jobs of one turn of the event loop and hands them over together, so that they can share one commit. */
export class Batch<J> {
  readonly #flush: (jobs: readonly Pending<J>[]) => Promise<void>
  #pending: Pending<J>[] = []

  /** `flush` settles every job it is given. */
  constructor(flush: (jobs: readonly Pending<J>[]) => Promise<void>) {
    this.#flush = flush
  }

  /** Resolves when the job is done and durable, rejects when it is not. */
  add(job: J): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ job, resolve, reject })
      if (this.#pending.length === 1) setImmediate(() => void this.#take())
    })
  }

  async #take(): Promise<void> {
    const jobs = this.#pending
    this.#pending = []
    try {
      await this.#flush(jobs)
    } catch (error) {
      for (const { reject } of jobs) reject(error)
    }
  }
}

export interface Pending<J> {
  readonly job: J
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}
