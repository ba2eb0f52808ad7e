import type { Messages } from './teller.ts'

const files = import.meta.glob<Messages>('./en/*.json', { eager: true, import: 'default' })

/** Every message file of the language, merged. A key stands in one file only; a test checks it. */
export const allMessages: Messages = Object.assign({}, ...Object.values(files))
