/** A value that is made when it is first asked for, and then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Makes objects whose fields are computed from a source when they are first read, and then kept. For readers that look at
 * few fields of many objects. The fields are not the object's own: it is read, not spread; `settled` copies it.
 */
export function lazyShape<S, T extends object>(
  makers: { readonly [K in keyof T & string]: (source: S) => T[K] },
): (source: S) => T {
  class Shape {
    readonly #source: S
    readonly #made: unknown[] = []
    constructor(source: S) {
      this.#source = source
    }
    static read(shape: Shape, index: number, make: (source: S) => unknown): unknown {
      if (shape.#made[index] === undefined) shape.#made[index] = make(shape.#source)
      return shape.#made[index]
    }
  }
  Object.entries<(source: S) => unknown>(makers).forEach(([key, make], index) => {
    Object.defineProperty(Shape.prototype, key, {
      enumerable: true,
      get(this: Shape) {
        return Shape.read(this, index, make)
      },
    })
  })
  return source => new Shape(source) as object as T
}

/** A plain object with every field of a lazy one, in the order of its makers. */
export function settled<T extends object>(lazy: T): T {
  const copy: Partial<T> = {}
  for (const key in lazy) copy[key] = lazy[key]
  return copy as T
}
