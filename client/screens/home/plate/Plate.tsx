import { useTell } from '../../../texts/index.tsx'
import css from './Plate.module.css'
import plate from './plate.json'

/** Seats whose colour a part of the map carries. */
const SEAT_OF: Readonly<Record<string, string>> = {
  russia: 'RU',
  belarus: 'BY',
  ukraine: 'UA',
  poland: 'PL',
  baltics: 'BA',
  nato: 'NATO',
}

/** The theatre as a plate of the atlas. It decorates the front page; the board at the table is the real one. */
export function Plate() {
  const { t } = useTell()
  return (
    <figure className={css.plate}>
      <svg
        className={css.sheet}
        viewBox={`0 0 ${plate.width} ${plate.height}`}
        role="img"
        aria-label={t('shell.home.plateAlt')}
      >
        <defs>
          <pattern id="contested" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line y2="7" className={css.hatch} />
          </pattern>
        </defs>
        <path d={plate.context} className={css.context} />
        {plate.roles.map(({ role, d }) => (
          <path key={role} d={d} fill={`var(--seat-${SEAT_OF[role] ?? 'neutral'})`} />
        ))}
        <path d={plate.contested} fill="url(#contested)" />
        <path d={plate.lakes} className={css.lakes} />
        <path d={plate.rivers} className={css.rivers} />
        <path d={plate.inner} className={css.inner} />
        <path d={plate.coast} className={css.coast} />
        <path d={plate.borders} className={css.borders} />
        <path d={plate.graticule} className={css.graticule} />
        {plate.cities.map(({ name, x, y }) => (
          <g key={name}>
            <circle cx={x} cy={y} r="3" className={css.city} />
            <text x={x + 8} y={y + 5} className={css.name}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={css.caption}>{t('shell.home.plate')}</figcaption>
    </figure>
  )
}
