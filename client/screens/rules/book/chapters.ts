import { type Block, blocksOf, wordsOf } from './markdown.ts'

/** The rulebook is text beside the rules that cite it; only its words come to the browser, none of their code. */
const files = import.meta.glob<string>('../../../../shared/rules/rulebook/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Rule {
  /** `R5.2`: the anchor, and how code, tests and reasons cite it. */
  readonly number: string
  readonly blocks: readonly Block[]
  /** For the search. */
  readonly words: string
}

export interface Chapter {
  /** `R5`. */
  readonly number: string
  readonly title: string
  readonly intro: readonly Block[]
  readonly rules: readonly Rule[]
}

/** Where a rule begins: its number in brackets at the start of a paragraph, bold or not. */
const RULE = /^(?:\*\*)?\[(R\d+\.\d+)\](?:\*\*)?[ ]/m
const TITLE = /^#\s+(\d+)\.?\s+(.+)$/m

export function chapterOf(source: string): Chapter {
  const [head = '', ...pieces] = source.split(RULE)
  const [, number = '', title = ''] = TITLE.exec(head) ?? []
  const rules: Rule[] = []
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const blocks = blocksOf(pieces[i + 1] ?? '')
    rules.push({ number: pieces[i] ?? '', blocks, words: `${pieces[i]} ${wordsOf(blocks)}` })
  }
  return { number: `R${number}`, title, intro: blocksOf(head.replace(TITLE, '')), rules }
}

export const CHAPTERS: readonly Chapter[] = Object.entries(files)
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([, source]) => chapterOf(source))
