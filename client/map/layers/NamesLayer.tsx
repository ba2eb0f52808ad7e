import { memo } from 'react'
import type { Names } from '../place/names.ts'
import type { PlateCity } from '../plate/plate.ts'
import css from './names.module.css'
import { pin } from './pin.ts'

/** A mark for each kind of city: square capitals, triangular airbases, diamond ports, round others. */
const MARK: Readonly<Record<PlateCity['kind'], string>> = {
  capital: 'M-3 -3h6v6h-6z',
  city: 'M-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z',
  garrison: 'M-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z',
  airbase: 'M0 -3.6l3.2 5.6h-6.4z',
  port: 'M0 -3.6l3.6 3.6l-3.6 3.6l-3.6 -3.6z',
}

/** Names of areas, seas, countries around and cities, where they found a place. */
export const NamesLayer = memo(function NamesLayer({ names, cities }: Names) {
  return (
    <g>
      {cities.map(({ id, kind, at }) => (
        <path key={id} d={MARK[kind]} style={pin({ at, dx: 0, dy: 0 })} className={css.mark} />
      ))}
      {names.map(({ id, kind, text, note, ...place }) => (
        <g key={id} style={pin(place)}>
          <text dy={note === null ? '0.34em' : '-0.1em'} className={css[kind]}>
            {text}
          </text>
          {note !== null && (
            <text dy="1em" className={css.note}>
              {note}
            </text>
          )}
        </g>
      ))}
    </g>
  )
})
