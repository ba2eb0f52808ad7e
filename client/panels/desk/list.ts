/** The list without the member at `index`. */
export const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, i) => i !== index)

/** The list with the member at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const member = list[from]
  if (member === undefined || to < 0 || to >= list.length) return list
  return without(list, from).toSpliced(to, 0, member)
}

/** The list with `member` at `index`, or at the end when `index` is null. */
export const placed = <T>(list: readonly T[], index: number | null, member: T): readonly T[] =>
  index === null ? [...list, member] : list.with(index, member)
