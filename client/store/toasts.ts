import { create } from 'zustand'
import type { Said } from '../../shared/model/said.ts'

/** A short sentence that goes away: a refusal, or a word that something was done. */
export interface Toast {
  readonly id: number
  readonly tone: 'refusal' | 'note'
  readonly said: Said
}

const MOST = 3
let next = 1

export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }))

export function toast(tone: Toast['tone'], said: Said): void {
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, { id: next++, tone, said }].slice(-MOST) }))
}

/** Shows why a command was not carried out, as `refusal.<key>`. */
export const toastRefusal = (refusal: Said): void => toast('refusal', { ...refusal, key: `refusal.${refusal.key}` })

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(one => one.id !== id) }))
}
