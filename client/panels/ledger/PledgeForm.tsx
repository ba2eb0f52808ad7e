import { useState } from 'react'
import { pledgeTitle } from '../../describe/agreements.ts'
import { useSend, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { missing, type Picks, pick, settle } from '../desk/build.ts'
import { SlotPick } from '../desk/SlotPick.tsx'
import styles from '../talk/proposals.module.css'

/** Builds a promise that the game can check, and reads it back before it is made. */
export function PledgeForm({ onDone }: { readonly onDone: () => void }) {
  const tell = useTell()
  const { t } = tell
  const send = useSend()
  const { pledgeable } = useSlice('talk')
  const [index, setIndex] = useState<number | null>(null)
  const [picks, setPicks] = useState<Picks>({})
  const [rounds, setRounds] = useState(1)
  const row = index === null ? undefined : pledgeable[index]
  const offer = { slots: row?.slots ?? [], except: [] }
  const choose = (id: string) => {
    setIndex(Number(id))
    setRounds(1)
    setPicks(settle({ slots: pledgeable[Number(id)]?.slots ?? [], except: [] }, {}))
  }
  const terms = row && missing(offer, picks).length === 0 ? { type: row.type, picks, rounds } : null
  const make = async () => terms && (await send({ kind: 'pledge', terms })).ok && onDone()
  return (
    <>
      <Pick
        label={t('ledger.promise')}
        choices={pledgeable.map((each, i) => ({ id: String(i), label: t(`pledge.${each.type}.name`) }))}
        selected={index === null ? null : String(index)}
        onSelect={choose}
        placeholder={t('ledger.promisePick')}
      />
      {row && (
        <>
          <p>{t(`pledge.${row.type}.text`)}</p>
          {row.slots.map(slot => (
            <SlotPick
              key={slot.name}
              offer={offer}
              slot={slot}
              picks={picks}
              onPick={value => setPicks(pick(offer, picks, slot.name, value))}
            />
          ))}
          <Choices
            shape="row"
            label={t('ledger.howLong')}
            choices={Array.from({ length: row.maxRounds }, (_, i) => ({
              id: String(i + 1),
              label: t('ledger.rounds', { count: i + 1 }),
            }))}
            selected={String(rounds)}
            onSelect={id => setRounds(Number(id))}
          />
        </>
      )}
      {terms && (
        <div className={styles.preview}>
          <p>{t('ledger.preview', { pledge: pledgeTitle(tell, terms), count: rounds })}</p>
          <p>{t('ledger.previewBroken')}</p>
        </div>
      )}
      <div className={styles.actions}>
        <Button isDisabled={terms === null} onPress={make}>
          {t('ledger.make')}
        </Button>
      </div>
    </>
  )
}
