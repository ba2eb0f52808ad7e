import { create } from 'zustand'
import type { OrderOption } from '../../../shared/model/frame.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import type { Claim, Order } from '../../../shared/model/order.ts'
import { pick, settle } from './build.ts'
import type { OrderForm } from './form.ts'
import { keepForm, readForm } from './formBackup.ts'

const EMPTY: OrderForm = { code: null, picks: {}, claim: null, to: null, editing: null }

export const useForm = create<OrderForm>()(() => EMPTY)

/** Table, seat and round that the form belongs to; null where nothing is written. */
let home: string | null = null

/** Begins writing somewhere: with what was left half written there, or with nothing. */
export function formAt(key: string | null): void {
  home = null
  useForm.setState((key !== null && readForm(key)) || EMPTY)
  home = key
}

useForm.subscribe(form => home !== null && keepForm(home, form.code === null ? null : form))

export const closeForm = (): void => useForm.setState(EMPTY)
export const openForm = (option: OrderOption): void =>
  useForm.setState({ ...EMPTY, code: option.code, picks: settle(option, {}) })

/** Opens an order of the draft for changes. */
export const editOrder = (option: OrderOption, order: Order, index: number): void =>
  useForm.setState({
    code: order.code,
    picks: settle(option, order.picks),
    claim: order.label?.claim ?? null,
    to: order.label?.to ?? null,
    editing: index,
  })

export const setPick = (option: OrderOption, slot: string, value: string): void =>
  useForm.setState(({ picks }) => ({ picks: pick(option, picks, slot, value) }))
export const setClaim = (claim: Claim | null): void => useForm.setState({ claim, to: null })
export const setTo = (to: SeatId): void => useForm.setState({ to })
