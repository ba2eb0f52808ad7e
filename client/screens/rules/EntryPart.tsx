import type { Line } from '../../describe/rows/effects.ts'
import type { Entry } from './book/entries.ts'
import { Linked } from './Linked.tsx'
import css from './Rules.module.css'

/** An order, an agreement, a pledge or a card: what it is, and all there is to know of it. */
export function EntryPart({ entry }: { readonly entry: Entry }) {
  return (
    <article id={entry.id} tabIndex={-1} className={css.entry} aria-labelledby={`${entry.id}-title`}>
      <h4 id={`${entry.id}-title`}>
        {entry.code !== '' && <span className={css.code}>{entry.code}</span>}
        <a href={`#${entry.id}`}>{entry.title}</a>
      </h4>
      <p>
        <Linked text={entry.text} />
      </p>
      <dl className={css.facts}>
        {entry.facts.map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Lines lines={lines} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const [first] = lines
  if (lines.length === 1 && first && first.under.length === 0) return <Linked text={first.text} />
  return (
    <ul className={css.lines}>
      <Nested lines={lines} />
    </ul>
  )
}

function Nested({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ text, under }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences of a row never change places
    <li key={i}>
      <Linked text={text} />
      {under.length > 0 && (
        <ul className={css.lines}>
          <Nested lines={under} />
        </ul>
      )}
    </li>
  ))
}
