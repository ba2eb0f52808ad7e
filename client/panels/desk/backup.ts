import type { Order } from '../../../shared/model/order.ts'

const NAME = 'kordon.draft'

/** Keeps unsaved edits for this tab, so that they outlive a reload before the server has them. */
export function keepBackup(key: string, orders: readonly Order[]): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ key, orders }))
  } catch {
    // Storage may be full or forbidden; the draft then lives in memory alone.
  }
}

export function forgetBackup(): void {
  try {
    sessionStorage.removeItem(NAME)
  } catch {
    // Nothing was kept.
  }
}

/** The edits that were kept for this table, seat and round, if any. */
export function readBackup(key: string): readonly Order[] | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? 'null')
    return isBackup(kept) && kept.key === key ? kept.orders : null
  } catch {
    return null
  }
}

function isBackup(value: unknown): value is { key: string; orders: readonly Order[] } {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'orders' in value && Array.isArray(value.orders)
  )
}
