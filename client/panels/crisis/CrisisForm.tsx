import { useState } from 'react'
import { CRISIS_CHOICES, type CrisisChoice } from '../../../shared/model/command.ts'
import type { CrisisView } from '../../../shared/model/frame.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import { useReadOnly, useSend } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { SeatName } from '../common/SeatName.tsx'
import { Composer } from '../talk/Composer.tsx'
import styles from './crisis.module.css'

const isChoice = (id: string): id is CrisisChoice => CRISIS_CHOICES.some(choice => choice === id)

/** The hot line, if there is one, and the choice with its consequences. */
export function CrisisForm({ crisis, seat }: { readonly crisis: CrisisView; readonly seat: SeatId }) {
  const { t } = useTell()
  const send = useSend()
  const readOnly = useReadOnly()
  const [choice, setChoice] = useState<CrisisChoice | null>(null)
  const other = crisis.seats.find(each => each !== seat) ?? seat
  const chosen = crisis.choices[seat]
  return (
    <div className={styles.form}>
      <p>{t(crisis.hotLine ? 'crisis.hotLine' : 'crisis.noHotLine', { seat: t(`seat.${other}`) })}</p>
      {crisis.messages.map((message, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no id and their order never changes
        <blockquote key={i} className={styles.message}>
          <SeatName seat={message.from} />
          <p>{message.text}</p>
        </blockquote>
      ))}
      {crisis.mayMessage && !readOnly && (
        <Composer
          label={t('crisis.message', { seat: t(`seat.${other}`) })}
          maxLength={280}
          command={text => ({ kind: 'crisisMessage', crisis: crisis.id, text })}
        />
      )}
      {chosen !== undefined && (
        <p className={styles.chosen}>{t('crisis.chosen', { choice: t(`crisis.choice.${chosen}`) })}</p>
      )}
      {chosen === undefined && !readOnly && (
        <>
          <Choices
            label={t('crisis.choose')}
            choices={crisis.options.map(id => ({
              id,
              label: t(`crisis.choice.${id}`),
              text: t(`crisis.effect.${id}`),
            }))}
            selected={choice ?? ''}
            onSelect={id => isChoice(id) && setChoice(id)}
          />
          <p className={styles.honest}>{t('crisis.honest')}</p>
          <Button
            look="primary"
            isDisabled={choice === null}
            onPress={() => choice && send({ kind: 'crisisChoose', crisis: crisis.id, choice })}
          >
            {choice === null ? t('crisis.pick') : t('crisis.decide', { choice: t(`crisis.choice.${choice}`) })}
          </Button>
        </>
      )}
    </div>
  )
}
