import { lexer, type MarkedToken, type Token } from 'marked'

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly inside: readonly Inline[] }

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly inside: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inside: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

/** The lexer's own kinds only: no extension is installed that could bring others. */
const known = (tokens: readonly Token[] | undefined): readonly MarkedToken[] => (tokens ?? []) as readonly MarkedToken[]

/** Markdown as a small tree; what the texts of this project do not use is read as plain text. */
export const blocksOf = (source: string): readonly Block[] => known(lexer(source)).flatMap(block)

function block(token: MarkedToken): readonly Block[] {
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [{ kind: 'heading', level: token.depth, inside: inline(token.tokens) }]
    case 'list':
      return [
        {
          kind: 'list',
          ordered: token.ordered,
          items: token.items.map(item => inline(item.tokens)),
        },
      ]
    case 'table':
      return [
        {
          kind: 'table',
          head: token.header.map(cell => inline(cell.tokens)),
          rows: token.rows.map(row => row.map(cell => inline(cell.tokens))),
        },
      ]
    case 'paragraph':
      return [{ kind: 'paragraph', inside: inline(token.tokens) }]
    default:
      return [{ kind: 'paragraph', inside: [{ kind: 'text', text: token.raw }] }]
  }
}

const inline = (tokens: readonly Token[] | undefined): readonly Inline[] => known(tokens).flatMap(piece)

function piece(token: MarkedToken): readonly Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
      return [{ kind: token.type, inside: inline(token.tokens) }]
    case 'text':
    case 'paragraph':
      return 'tokens' in token && token.tokens ? inline(token.tokens) : [{ kind: 'text', text: plain(token.text) }]
    case 'escape':
      return [{ kind: 'text', text: token.text }]
    default:
      return [{ kind: 'text', text: token.raw }]
  }
}

/** A line's end inside a paragraph is a blank. */
const plain = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

export function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join(' ')
}

const inlineWords = (inside: readonly Inline[]): string =>
  inside.map(one => (one.kind === 'text' ? one.text : inlineWords(one.inside))).join('')

function blockWords(one: Block): string {
  if (one.kind === 'list') return one.items.map(inlineWords).join(' ')
  if (one.kind === 'table') return [one.head, ...one.rows].flat().map(inlineWords).join(' ')
  return inlineWords(one.inside)
}
