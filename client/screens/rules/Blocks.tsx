import { Fragment, type ReactNode } from 'react'
import type { Block, Inline } from './book/markdown.ts'
import css from './Rules.module.css'

interface Props {
  readonly blocks: readonly Block[]
  /** Draws plain text: with links, with marks of confidence. */
  readonly draw: (text: string) => ReactNode
}

/** A piece of Markdown as it stands on the page. */
export function Blocks({ blocks, draw }: Props) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text's blocks never change places
  return blocks.map((block, i) => <One key={i} block={block} draw={draw} />)
}

function One({ block, draw }: { readonly block: Block; readonly draw: Props['draw'] }) {
  switch (block.kind) {
    case 'heading':
      return block.level < 3 ? <h2>{pieces(block.inside, draw)}</h2> : <h3>{pieces(block.inside, draw)}</h3>
    case 'paragraph':
      return <p>{pieces(block.inside, draw)}</p>
    case 'list': {
      // biome-ignore lint/suspicious/noArrayIndexKey: a text's items never change places
      const items = block.items.map((item, i) => <li key={i}>{pieces(item, draw)}</li>)
      return block.ordered ? <ol className={css.list}>{items}</ol> : <ul className={css.list}>{items}</ul>
    }
    case 'table':
      return <Table block={block} draw={draw} />
  }
}

function Table({ block, draw }: { readonly block: Extract<Block, { kind: 'table' }>; readonly draw: Props['draw'] }) {
  return (
    // A wide table can be moved sideways on a phone, with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={css.table} tabIndex={0} aria-label={words(block.head[0])}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
              <th key={i} scope="col">
                {pieces(cell, draw)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
            <tr key={r}>
              {row.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
                <td key={i}>{pieces(cell, draw)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const words = (inside: readonly Inline[] | undefined): string =>
  (inside ?? []).map(one => (one.kind === 'text' ? one.text : words(one.inside))).join('')

function pieces(inside: readonly Inline[], draw: Props['draw']): ReactNode {
  return inside.map((one, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
    if (one.kind === 'text') return <Fragment key={i}>{draw(one.text)}</Fragment>
    const Tag = one.kind
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
    return <Tag key={i}>{pieces(one.inside, draw)}</Tag>
  })
}
