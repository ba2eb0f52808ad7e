import { useState } from 'react'
import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { agreementSentences, seatList } from '../../describe/agreements.ts'
import { useSend, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { Ticks } from '../../ui/Ticks.tsx'
import { SeatName } from '../common/SeatName.tsx'
import { missing, type Picks, pick, settle } from '../desk/build.ts'
import { SlotPick } from '../desk/SlotPick.tsx'
import styles from './proposals.module.css'

const isSeat = (id: string): id is SeatId => SEATS.some(seat => seat === id)

/** Builds an agreement out of what may be proposed now, and reads it back in plain language before it is sent. */
export function ProposalForm({ onDone }: { readonly onDone: () => void }) {
  const tell = useTell()
  const { t } = tell
  const send = useSend()
  const { viewer } = useSlice('head')
  const { proposable } = useSlice('talk')
  const [index, setIndex] = useState<number | null>(null)
  const [parties, setParties] = useState<readonly SeatId[]>([])
  const [picks, setPicks] = useState<Picks>({})
  const [secret, setSecret] = useState(false)
  const row = index === null ? undefined : proposable[index]
  const several = (type: string) => proposable.filter(each => each.type === type).length > 1
  const rowLabel = (each: (typeof proposable)[number]) => {
    const name = t(`agreement.${each.type}.name`)
    return several(each.type) ? t('talk.whatWith', { name, seats: seatList(tell, each.with) }) : name
  }
  const offer = { slots: row?.slots ?? [], except: [] }
  const choose = (id: string) => {
    const chosen = proposable[Number(id)]
    setIndex(Number(id))
    setParties(chosen?.with.length === 1 ? chosen.with : [])
    setPicks(settle({ slots: chosen?.slots ?? [], except: [] }, {}))
  }
  const whole = row && isSeat(viewer) && parties.length > 0 && missing(offer, picks).length === 0
  const terms = whole
    ? { type: row.type, parties: [viewer, ...parties], picks, secret: secret && row.maySecret === true }
    : null
  const propose = async () => terms && (await send({ kind: 'propose', terms })).ok && onDone()
  return (
    <>
      <Pick
        label={t('talk.what')}
        choices={proposable.map((each, i) => ({ id: String(i), label: rowLabel(each) }))}
        selected={index === null ? null : String(index)}
        onSelect={choose}
        placeholder={t('talk.whatPick')}
      />
      {row && (
        <>
          <p>{t(`agreement.${row.type}.text`)}</p>
          <Ticks
            label={t('talk.with')}
            choices={row.with.map(seat => ({ id: seat, label: <SeatName seat={seat} /> }))}
            selected={parties}
            onSelect={ids => setParties(ids.filter(isSeat))}
          />
          {row.slots.map(slot => (
            <SlotPick
              key={slot.name}
              offer={offer}
              slot={slot}
              picks={picks}
              onPick={value => setPicks(pick(offer, picks, slot.name, value))}
            />
          ))}
          {row.maySecret && (
            <Choices
              shape="row"
              label={t('talk.known')}
              choices={[
                { id: 'public', label: t('talk.public') },
                { id: 'secret', label: t('talk.secret') },
              ]}
              selected={secret ? 'secret' : 'public'}
              onSelect={id => setSecret(id === 'secret')}
            />
          )}
        </>
      )}
      {terms && (
        <div className={styles.preview}>
          {agreementSentences(tell, terms).map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div className={styles.actions}>
        <Button isDisabled={terms === null} onPress={propose}>
          {t('talk.propose')}
        </Button>
      </div>
    </>
  )
}
