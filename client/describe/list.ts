import type { Tell } from './tell.ts'

/** "Latvia, Estonia and Poland". */
export function listOf(tell: Tell, names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : tell.t('list.and', { first: names.slice(0, -1).join(', '), last })
}
