import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { CLAIMS, type Claim } from '../../../shared/model/order.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { setClaim, setTo } from './formStore.ts'

const isClaim = (id: string): id is Claim => CLAIMS.some(claim => claim === id)
const isSeat = (id: string): id is SeatId => SEATS.some(seat => seat === id)
const NOTHING = 'nothing'

/** What to say in public that the order is. It need not be true. */
export function LabelPick({ claim, to }: { readonly claim: Claim | null; readonly to: SeatId | null }) {
  const { t } = useTell()
  const { viewer } = useSlice('head')
  return (
    <>
      <Pick
        label={t('desk.claim')}
        choices={[
          { id: NOTHING, label: t('desk.claimNothing') },
          ...CLAIMS.map(id => ({ id, label: t(`claim.${id}`) })),
        ]}
        selected={claim ?? NOTHING}
        onSelect={id => setClaim(isClaim(id) ? id : null)}
        placeholder={t('desk.claimNothing')}
      />
      {claim === 'response' && (
        <Pick
          label={t('desk.claimTo')}
          choices={SEATS.filter(seat => seat !== viewer).map(id => ({ id, label: t(`seat.${id}`) }))}
          selected={to}
          onSelect={id => isSeat(id) && setTo(id)}
          placeholder={t('desk.pick')}
        />
      )}
    </>
  )
}
