import type { Messages } from './teller.ts'

const files = import.meta.glob<Messages>(['./en/*.json', '!./en/rules.json'], { eager: true, import: 'default' })

/** Every message file of the language but the rulebook's, merged. A key stands in one file only; a test checks it. */
export const allMessages: Messages = Object.assign({}, ...Object.values(files))
