import { useTell } from '../../texts/index.tsx'
import type { Force } from '../standing/forces.ts'
import type { Standing } from '../standing/standing.ts'
import { figure, figures, holdingInWords, signsInWords } from '../standing/words.ts'
import { UnitSymbol } from '../symbols/UnitSymbol.tsx'
import css from './card.module.css'

/** Holder, forces and signs of an area in words and figures: the body of the card. */
export function StandingDetails({ standing, cushion }: { readonly standing: Standing; readonly cushion: number }) {
  const { t } = useTell()
  const signs = signsInWords(t, standing)
  return (
    <>
      <p className={css.holder}>{holdingInWords(t, standing)}</p>
      {standing.forces.length === 0 ? (
        <p className={css.empty}>{t('map.empty')}</p>
      ) : (
        <table className={css.forces}>
          <thead>
            <tr>
              <th scope="col">{t('map.col.owner')}</th>
              <th scope="col">{t('map.col.offence')}</th>
              <th scope="col">{t('map.col.defence')}</th>
            </tr>
          </thead>
          <tbody>
            {standing.forces.map(force => (
              <ForceRow key={`${force.owner}-${force.exact}`} force={force} />
            ))}
          </tbody>
        </table>
      )}
      {(signs.length > 0 || standing.area.startsWith('by-')) && (
        <ul className={css.signs}>
          {signs.map(sign => (
            <li key={sign}>{sign}</li>
          ))}
          {standing.area.startsWith('by-') && <li>{t('map.cushion', { cushion: Math.round(cushion * 100) })}</li>}
        </ul>
      )}
    </>
  )
}

function ForceRow({ force }: { readonly force: Force }) {
  const { t } = useTell()
  const guess = !force.exact && !force.inspected
  return (
    <>
      <tr data-guess={guess || undefined}>
        <th scope="row">
          <span className={css.owner}>
            {!force.exact && <UnitSymbol symbol="unknown-land" owner={force.owner} width={26} height={18} />}
            {t(`seat.${force.owner}`)}
          </span>
          {!force.exact && <span className={css.how}>{t(force.inspected ? 'map.inspected' : 'map.estimated')}</span>}
        </th>
        <td>{figures(force.offence)}</td>
        <td>{figures(force.defence)}</td>
      </tr>
      {force.kinds.map(({ kind, size }) => (
        <tr key={kind} className={css.kind}>
          <td colSpan={3}>
            <UnitSymbol symbol={kind} owner={force.owner} width={28} height={24} echelon />
            {t('map.kind', { counter: t(`counter.${kind}`), size: figure(size) })}
          </td>
        </tr>
      ))}
    </>
  )
}
