import { Fragment } from 'react'
import { useTell } from '../../../texts/index.tsx'
import { Linked } from '../Linked.tsx'
import css from './Paper.module.css'

/** `[V: who said it]` at the end of a claim: how sure it is, and its source. */
const MARK = /\[([VSRMD]): ([^\]]+)\]/

/** A text whose marks of confidence are written out: nothing recalled stands without "to be checked". */
export function Marked({ text }: { readonly text: string }) {
  const { t } = useTell()
  const parts = text.split(MARK)
  return parts.map((part, i) => {
    if (i % 3 === 2) return null
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
    if (i % 3 === 0) return <Linked key={i} text={part} page="/rules" />
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
      <Fragment key={i}>
        <span className={part === 'R' ? css.doubt : css.source}>({t(`rules.mark.${part}`)}: </span>
        <span className={css.source}>
          <Linked text={parts[i + 1] ?? ''} page="/rules" />)
        </span>
      </Fragment>
    )
  })
}
