import { Fragment } from 'react'
import css from './Rules.module.css'

const NUMBER = /\[?\b(R\d+\.\d+)\b\]?/

interface Props {
  readonly text: string
  /** Before the `#`; empty on the page that has the rules. */
  readonly page?: string
}

/** A text in which each rule number leads to its rule. */
export function Linked({ text, page = '' }: Props) {
  return text.split(NUMBER).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
      <a key={i} href={`${page}#${part}`} className={css.number}>
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
      <Fragment key={i}>{part}</Fragment>
    ),
  )
}
