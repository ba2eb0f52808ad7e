import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTell } from '../../texts/index.tsx'
import { Field } from '../../ui/Field.tsx'
import { Page } from '../parts/Page.tsx'
import { Blocks } from './Blocks.tsx'
import { CHAPTERS, type Chapter } from './book/chapters.ts'
import { finder } from './book/search.ts'
import { foundIn, sectionsOf } from './book/sections.ts'
import { Contents } from './Contents.tsx'
import { EntryPart } from './EntryPart.tsx'
import { Linked } from './Linked.tsx'
import { Papers } from './Papers.tsx'
import css from './Rules.module.css'
import { useAnchor } from './useAnchor.ts'

const link = (text: string) => <Linked text={text} />

/** The rulebook: every numbered rule, every order, agreement, pledge and card, each with an address of its own. */
export function Rulebook() {
  const teller = useTell()
  const { t } = teller
  const [question, setQuestion] = useState('')
  const asked = useDeferredValue(question.trim())
  const all = useMemo(() => sectionsOf(teller), [teller])
  const find = useMemo(() => finder(asked), [asked])
  const sections = useMemo(() => (asked === '' ? all : foundIn(all, find)), [all, asked, find])
  const chapters = useMemo(
    () =>
      asked === ''
        ? CHAPTERS
        : CHAPTERS.map(one => ({ ...one, intro: [], rules: one.rules.filter(rule => find(rule.words)) })).filter(
            one => one.rules.length > 0,
          ),
    [asked, find],
  )
  const found =
    chapters.reduce((sum, one) => sum + one.rules.length, 0) +
    sections.flatMap(section => section.groups).reduce((sum, one) => sum + one.entries.length, 0)
  useAnchor(
    asked === '',
    useCallback(() => setQuestion(''), []),
  )
  return (
    <Page title={t('rules.title')}>
      <div className={css.book}>
        <header className={css.front}>
          <h1>{t('rules.title')}</h1>
          <p className={css.lead}>{t('rules.lead')}</p>
          <Papers />
          <div className={css.search}>
            <Field label={t('rules.search')} hint={t('rules.searchHint')} value={question} onChange={setQuestion} />
            <p role="status">{asked === '' ? '' : t('rules.found', { count: found })}</p>
          </div>
        </header>
        <Contents chapters={chapters} sections={sections} />
        <div className={css.body}>
          {chapters.map(chapter => (
            <ChapterPart key={chapter.number} chapter={chapter} />
          ))}
          {sections.map(section => (
            <section key={section.id} id={section.id} tabIndex={-1} className={css.section}>
              <h2>{section.title}</h2>
              {section.groups.map(group => (
                <section key={group.id} id={group.id} tabIndex={-1} className={css.group}>
                  <h3 className={group.title === '' ? 'visually-hidden' : undefined}>
                    {group.title === '' ? t('rules.allOf', { section: section.title }) : group.title}
                  </h3>
                  {group.entries.map(entry => (
                    <EntryPart key={entry.id} entry={entry} />
                  ))}
                </section>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}

function ChapterPart({ chapter }: { readonly chapter: Chapter }) {
  return (
    <section id={chapter.number} tabIndex={-1} className={css.section}>
      <h2>
        <span className={css.code}>{chapter.number}</span> {chapter.title}
      </h2>
      <Blocks blocks={chapter.intro} draw={link} />
      {chapter.rules.map(rule => (
        <div key={rule.number} id={rule.number} tabIndex={-1} className={css.rule}>
          <a href={`#${rule.number}`} className={css.ruleNumber}>
            {rule.number}
          </a>
          <div className={css.ruleText}>
            <Blocks blocks={rule.blocks} draw={link} />
          </div>
        </div>
      ))}
    </section>
  )
}
