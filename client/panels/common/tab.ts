import { create } from 'zustand'

/** The sheets of the table. `map` is a sheet of its own only where the screen is narrow. */
export const TABS = ['map', 'now', 'orders', 'talks', 'picture', 'record', 'truth'] as const
export type Tab = (typeof TABS)[number]

export const useTab = create<{ readonly tab: Tab }>()(() => ({ tab: 'now' }))
export const showTab = (tab: Tab): void => useTab.setState({ tab })
export const isTab = (id: string): id is Tab => TABS.some(tab => tab === id)
