import type { OrderForm } from './form.ts'

const NAME = 'kordon.order'

/** Keeps the order that is being written for this tab, so that a reload does not take it; null forgets it. */
export function keepForm(key: string, form: OrderForm | null): void {
  try {
    if (form === null) sessionStorage.removeItem(NAME)
    else sessionStorage.setItem(NAME, JSON.stringify({ key, form }))
  } catch {
    // Storage may be full or forbidden; what is being written then lives in memory alone.
  }
}

/** What was left half written at this table, in this seat and round, if anything. */
export function readForm(key: string): OrderForm | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? 'null')
    return isKept(kept) && kept.key === key ? kept.form : null
  } catch {
    return null
  }
}

function isKept(value: unknown): value is { key: string; form: OrderForm } {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('form' in value)) return false
  const { form } = value
  return typeof form === 'object' && form !== null && 'code' in form && 'picks' in form && 'editing' in form
}
