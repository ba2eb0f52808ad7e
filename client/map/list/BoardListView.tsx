import type { BoardSlice } from '../../../shared/model/frame.ts'
import { AREAS, SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { type Standing, standingsOf } from '../standing/standing.ts'
import { figures, holdingInWords, kindsInWords, signsInWords } from '../standing/words.ts'
import css from './list.module.css'

type Group = SeatId | 'sea' | 'neutral'
const GROUPS: readonly Group[] = [...SEATS, 'sea', 'neutral']

const groupOf = ({ area, holder }: Standing): Group => holder ?? (area.startsWith('sea-') ? 'sea' : 'neutral')

/** Everything that the map shows: areas by holder with forces and signs, then contact zones and the cushion. */
export function BoardListView({ board }: { readonly board: BoardSlice }) {
  const { t } = useTell()
  const standings = standingsOf(board)
  const all = AREAS.flatMap(area => standings.get(area) ?? [])
  return (
    <div className={css.list}>
      {GROUPS.map(group => {
        const members = all.filter(standing => groupOf(standing) === group)
        return members.length > 0 && <GroupTable key={group} group={group} standings={members} />
      })}
      <section>
        <h3>{t('map.list.zones')}</h3>
        <ul className={css.zones}>
          {board.zones.map(zone => (
            <li key={zone.zone}>
              <strong>{t(`zone.${zone.zone}`)}</strong>
              {': '}
              {t(zone.hotLine ? 'map.list.hotLine' : 'map.list.noHotLine')}
              {zone.incidents.map((incident, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: incidents of a round have no other identity here
                <span key={index}>
                  {'; '}
                  {t(`map.incident.${incident.severity}`, pairNames(t, incident.pair))}
                </span>
              ))}
            </li>
          ))}
          <li>{t('map.cushion', { cushion: Math.round(board.cushion * 100) })}</li>
        </ul>
      </section>
    </div>
  )
}

const pairNames = (t: (key: string) => string, pair: string): Record<string, string> => {
  const [a = '', b = ''] = pair.split('-')
  return { seat: t(`seat.${a}`), with: t(`seat.${b}`) }
}

function GroupTable({ group, standings }: { readonly group: Group; readonly standings: readonly Standing[] }) {
  const { t } = useTell()
  const name =
    group === 'sea' || group === 'neutral' ? t(`map.list.${group}`) : t('map.held', { seat: t(`seat.${group}`) })
  return (
    <table className={css.table} data-holder={group}>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.col.area')}</th>
          <th scope="col">{t('map.col.forces')}</th>
          <th scope="col">{t('map.col.offence')}</th>
          <th scope="col">{t('map.col.defence')}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map(standing => (
          <AreaRows key={standing.area} standing={standing} />
        ))}
      </tbody>
    </table>
  )
}

function AreaRows({ standing }: { readonly standing: Standing }) {
  const { t } = useTell()
  const { area, forces, contested, absorbed } = standing
  const signs = [...(contested || absorbed ? [holdingInWords(t, standing)] : []), ...signsInWords(t, standing)]
  const rows = Math.max(1, forces.length)
  return (
    <>
      {(forces.length > 0 ? forces : [null]).map((force, index) => (
        <tr key={force ? `${force.owner}-${force.exact}` : 'none'} data-first={index === 0 || undefined}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows}>
              {t(`area.${area}`)}
              {signs.map(sign => (
                <span key={sign} className={css.sign}>
                  {sign}
                </span>
              ))}
            </th>
          )}
          {force ? (
            <>
              <td>
                {t(`seat.${force.owner}`)}
                <span className={css.sign}>
                  {force.exact ? kindsInWords(t, force) : t(force.inspected ? 'map.inspected' : 'map.estimated')}
                </span>
              </td>
              <td data-guess={(!force.exact && !force.inspected) || undefined}>{figures(force.offence)}</td>
              <td data-guess={(!force.exact && !force.inspected) || undefined}>{figures(force.defence)}</td>
            </>
          ) : (
            <td colSpan={3} className={css.none}>
              {t('map.empty')}
            </td>
          )}
        </tr>
      ))}
    </>
  )
}
