import { type ReactNode, useState } from 'react'
import { COUNTER_KINDS, SEATS } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { FlareSign, HotLineSign, SignMark } from '../layers/Signs.tsx'
import { UnitSymbol } from '../symbols/UnitSymbol.tsx'
import css from './legend.module.css'
import { TagSample } from './TagSample.tsx'

interface Props {
  readonly cushion: number
  readonly absorbed: boolean
}

const EX = { sign: 'exercise', by: 'RU', text: '2–4', notified: true, observers: false, w: 46 } as const

/** The key to the plate. Closed it shows only its name and the cushion's strength. */
export function Legend({ cushion, absorbed }: Props) {
  const { t } = useTell()
  const [open, setOpen] = useState(false)
  return (
    <div className={css.legend} data-open={open || undefined}>
      <button type="button" className={css.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'map.legend.close' : 'map.legend')}
        {!open && (
          <span className={css.value}>
            <span className={css.cushionSwatch} aria-hidden="true" />
            {t('map.cushion', { cushion: Math.round(cushion * 100) })}
          </span>
        )}
      </button>
      {open && <Key cushion={cushion} absorbed={absorbed} />}
    </div>
  )
}

function Key({ cushion, absorbed }: Props) {
  const { t } = useTell()
  return (
    <div className={css.key}>
      <h3>{t('map.legend.counters')}</h3>
      <ul className={css.pairs}>
        {COUNTER_KINDS.map(kind => (
          <Item key={kind} text={t(`counter.${kind}`)}>
            <UnitSymbol symbol={kind} owner={null} width={30} height={28} echelon />
          </Item>
        ))}
        <Item text={t('map.legend.exact')}>
          <TagSample guess={false} />
        </Item>
        <Item text={t('map.legend.estimate')}>
          <TagSample guess />
        </Item>
        <Item text={t('map.legend.inspected')}>
          <TagSample guess={false} inspected />
        </Item>
      </ul>
      <h3>{t('map.legend.signs')}</h3>
      <ul className={css.pairs}>
        <Item text={t('map.legend.exercise')}>
          <Sign width={50}>
            <SignMark sign={EX} />
          </Sign>
        </Item>
        <Item text={t('map.legend.observers')}>
          <Sign width={68}>
            <SignMark sign={{ ...EX, observers: true, w: 64 }} />
          </Sign>
        </Item>
        <Item text={t('map.legend.snap')}>
          <Sign width={54}>
            <SignMark sign={{ ...EX, notified: false, w: 50 }} />
          </Sign>
        </Item>
        <Item text={t('map.legend.heightened')}>
          <Sign width={24}>
            <SignMark sign={{ sign: 'posture', seat: 'PL', level: 1, w: 20 }} />
          </Sign>
        </Item>
        <Item text={t('map.legend.alert')}>
          <Sign width={24}>
            <SignMark sign={{ sign: 'posture', seat: 'PL', level: 2, w: 20 }} />
          </Sign>
        </Item>
        <Item text={t('map.legend.base')}>
          <Sign width={24}>
            <SignMark sign={{ sign: 'base', w: 20 }} />
          </Sign>
        </Item>
        <Item text={t('map.legend.hotLine')}>
          <Sign width={24} centred>
            <HotLineSign />
          </Sign>
        </Item>
        <Item text={t('map.legend.incident')}>
          <Sign width={24} centred>
            <FlareSign count={2} severity="serious" />
          </Sign>
        </Item>
        <Item text={t('map.legend.zone')}>
          <span className={css.zoneSwatch} />
        </Item>
      </ul>
      <h3>{t('map.legend.ground')}</h3>
      <ul className={css.pairs}>
        {SEATS.map(seat => (
          <Item key={seat} text={t('map.legend.seat', { code: seat, seat: t(`seat.${seat}`) })}>
            <span className={css.swatch} data-owner={seat} />
          </Item>
        ))}
        <Item text={t('map.legend.contested')}>
          <span className={css.contestedSwatch} />
        </Item>
        <Item text={t('map.legend.cushion', { cushion: Math.round(cushion * 100) })}>
          <span className={css.cushionSwatch} />
        </Item>
        {absorbed && (
          <Item text={t('map.absorbed')}>
            <span className={css.absorbedSwatch} />
          </Item>
        )}
      </ul>
      <p className={css.source}>{t('map.legend.source')}</p>
    </div>
  )
}

const Item = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <li className={css.item}>
    <span className={css.picture} aria-hidden="true">
      {children}
    </span>
    <span>{text}</span>
  </li>
)

const Sign = ({
  width,
  centred = false,
  children,
}: {
  readonly width: number
  readonly centred?: boolean
  readonly children: ReactNode
}) => (
  <svg
    width={width}
    height="24"
    viewBox={centred ? `${-width / 2} -12 ${width} 24` : `-1 -2 ${width} 24`}
    aria-hidden="true"
  >
    {children}
  </svg>
)
