import { useTell } from '../../texts/index.tsx'
import type { Chapter } from './book/chapters.ts'
import type { Section } from './book/sections.ts'
import css from './Rules.module.css'

interface Props {
  readonly chapters: readonly Chapter[]
  readonly sections: readonly Section[]
}

/** The list of contents: beside the text where there is room, before it otherwise. */
export function Contents({ chapters, sections }: Props) {
  const { t } = useTell()
  return (
    <nav className={css.contents} aria-label={t('rules.contents')}>
      <h2>{t('rules.contents')}</h2>
      <ol>
        {chapters.map(({ number, title }) => (
          <li key={number}>
            <a href={`#${number}`}>
              <span className={css.code}>{number}</span> {title}
            </a>
          </li>
        ))}
        {sections.map(({ id, title, groups }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {groups.length > 1 && (
              <ol>
                {groups.map(group => (
                  <li key={group.id}>
                    <a href={`#${group.id}`}>{group.title}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
