import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { currentMessages, onMessages } from './messages.ts'
import { type Teller, tellerOf } from './teller.ts'

const LOCALE = 'en'

const TellerContext = createContext<Teller>(tellerOf(LOCALE, {}))

/** Gives every component below the words of the language. Re-renders once when the game's own texts arrive. */
export function Texts({ children }: { readonly children: ReactNode }) {
  const messages = useSyncExternalStore(onMessages, currentMessages, currentMessages)
  const teller = useMemo(() => tellerOf(LOCALE, messages), [messages])
  return <TellerContext value={teller}>{children}</TellerContext>
}

/** `t(key, values)` writes a message; `tell(said)` writes what the server said, with names for ids; `has(key)` asks. */
export const useTell = (): Teller => useContext(TellerContext)
