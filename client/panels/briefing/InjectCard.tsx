import { useReadOnly, useSend, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Paragraphs } from '../common/Paragraphs.tsx'
import styles from './inject.module.css'

/** The event of the round, as a clipping: title, text, source, and my answer where one is asked. */
export function InjectCard() {
  const { t } = useTell()
  const { inject, round, status } = useSlice('head')
  const readOnly = useReadOnly()
  const send = useSend()
  if (!inject) return null
  const { id, choices, chosen } = inject
  return (
    <article className={styles.card} aria-labelledby={`inject-${id}`}>
      <p className={styles.kicker}>{t('inject.kicker', { round })}</p>
      <h2 id={`inject-${id}`}>{t(`inject.${id}.title`)}</h2>
      <Paragraphs text={t(`inject.${id}.text`)} />
      <p className={styles.source}>{t(`inject.${id}.source`)}</p>
      {chosen !== null && (
        <p className={styles.chosen}>{t('inject.chosen', { choice: t(`inject.${id}.choice.${chosen}`) })}</p>
      )}
      {choices.length > 0 && !readOnly && status === 'playing' && (
        <div className={styles.choices}>
          <p>{t('inject.choose')}</p>
          {choices
            .filter(choice => choice !== chosen)
            .map(choice => (
              <Button key={choice} onPress={() => send({ kind: 'answerInject', choice })}>
                {t(`inject.${id}.choice.${choice}`)}
              </Button>
            ))}
        </div>
      )}
    </article>
  )
}
