/** Members of a list by a key, in their order. */
export function groupBy<T, K>(list: readonly T[], key: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const member of list) {
    const group = groups.get(key(member))
    if (group === undefined) groups.set(key(member), [member])
    else group.push(member)
  }
  return groups
}
