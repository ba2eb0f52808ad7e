/** Runs one job at a time, in the order they came. A job that fails does not stop the next. */
export class Queue {
  #tail: Promise<unknown> = Promise.resolve()
  #waiting = 0

  run<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting += 1
    const result = this.#tail.then(job).finally(() => {
      this.#waiting -= 1
    })
    this.#tail = result.catch(() => undefined)
    return result
  }

  /** Nothing is running or waiting. */
  get quiet(): boolean {
    return this.#waiting === 0
  }
}
