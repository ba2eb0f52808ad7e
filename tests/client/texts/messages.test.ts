import { parse } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { allMessages as gameMessages } from '../../../client/texts/allMessages.ts'
import { currentMessages } from '../../../client/texts/messages.ts'
import { ruleMessages } from '../../../client/texts/ruleMessages.ts'
import { filesUnder, textOf } from '../../support/sources.ts'

const allMessages = { ...gameMessages, ...ruleMessages }
const files = filesUnder('client/texts/en', 'json').map(path => ({
  path,
  messages: JSON.parse(textOf(path)) as Record<string, string>,
}))
const sources = filesUnder('client', 'ts', 'tsx').map(path => ({ path, text: textOf(path) }))

/** Keys written out in the sources: `t('…')`, and `key: '…'` of something told with its domain before the dot. */
const written = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/\bt\(\s*'([^']+)'/g), ...text.matchAll(/\bkey: '([a-z][A-Za-z]*\.[^']+)'/g)].map(match => ({
    path,
    key: match[1] ?? '',
  })),
)
/** Keys with a part filled in later: their beginning must be that of some message. */
const begun = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map(match => ({ path, start: match[1] ?? '' })),
)

describe('the messages', () => {
  it('hold every key that the screens ask for', () => {
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter(({ key }) => allMessages[key] === undefined)).toEqual([])
  })

  it('hold something for every key that is put together', () => {
    const keys = Object.keys(allMessages)
    expect(begun.filter(({ start }) => !keys.some(key => key.startsWith(start)))).toEqual([])
  })

  it('stand in one file each', () => {
    const keys = files.flatMap(({ messages }) => Object.keys(messages))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it.each(files)('of $path are ICU', ({ messages }) => {
    const wrong = Object.entries(messages).filter(([, message]) => {
      try {
        parse(message)
        return false
      } catch {
        return true
      }
    })
    expect(wrong).toEqual([])
  })

  it('of the doors are there before the game is loaded', () => {
    const doors = sources.filter(({ path }) => /screens\/(home|join|play|host|parts)\//.test(path)).map(one => one.path)
    const missing = written.filter(({ path, key }) => doors.includes(path) && currentMessages()[key] === undefined)
    expect(missing).toEqual([])
  })
})
