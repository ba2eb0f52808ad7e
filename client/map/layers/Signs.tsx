import { assertNever } from '../../../shared/base/result.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import type { Severity } from '../../../shared/model/state.ts'
import { TAG } from '../place/measures.ts'
import type { ExerciseSign, Sign } from '../place/signs.ts'
import css from './signs.module.css'

export function SignMark({ sign }: { readonly sign: Sign }) {
  switch (sign.sign) {
    case 'exercise':
      return <ExerciseMark sign={sign} />
    case 'posture':
      return <PostureMark seat={sign.seat} level={sign.level} />
    case 'base':
      return <BaseMark />
    default:
      return assertNever(sign)
  }
}

/** An exercise: "EX" as on a staff map, its size, an eye where observers are invited, "!" where it was not announced. */
function ExerciseMark({ sign: { by, text, notified, observers, w } }: { readonly sign: ExerciseSign }) {
  const point = 7
  return (
    <>
      <path
        d={`M0 0.5h${w - point}l${point} 9.5l${-point} 9.5h${point - w}z`}
        data-owner={by}
        className={css.exercise}
        data-snap={!notified || undefined}
      />
      <text x={TAG.pad} y="14" className={css.words}>
        <tspan className={css.strong}>{notified ? 'EX' : 'EX!'}</tspan> {text}
      </text>
      {observers && <Eye x={w - 24} y={5} />}
    </>
  )
}

const Eye = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`} className={css.glyph}>
    <path d="M0 5C3 0.5 11 0.5 14 5C11 9.5 3 9.5 0 5z" />
    <circle cx="7" cy="5" r="1.8" className={css.solid} />
  </g>
)

/** One chevron for a heightened posture, two for alert. */
function PostureMark({ seat, level }: { readonly seat: SeatId; readonly level: 1 | 2 }) {
  const [cx, cy] = [TAG.sign / 2, TAG.sign / 2]
  return (
    <>
      <circle cx={cx} cy={cy} r="9.5" data-owner={seat} className={css.plate} />
      <g className={css.glyph}>
        {(level === 1 ? [1.5] : [-1.5, 4]).map(y => (
          <path key={y} d={`M${cx - 4.5} ${cy + y}l4.5 -4.5l4.5 4.5`} />
        ))}
      </g>
    </>
  )
}

/** A pennant on a mast: a foreign base. */
const BaseMark = () => (
  <>
    <circle cx={TAG.sign / 2} cy={TAG.sign / 2} r="9.5" data-owner="RU" className={css.plate} />
    <path d="M7.5 15.5V4.5l7 3l-7 3" className={css.glyph} />
  </>
)

/** A telephone receiver: a hot line. */
export const HotLineSign = () => (
  <>
    <circle r="9" className={css.plate} />
    <path
      d="M-5 -1.5c0 -4 10 -4 10 0v1.5h-3v-2c-1.5 -0.7 -2.5 -0.7 -4 0v2h-3zM-3.5 1.5h7v3h-7z"
      className={css.glyph}
      data-fine=""
    />
  </>
)

/** A flare of eight rays with the number of incidents; the worst of them decides how strong it is. */
export const FlareSign = ({ count, severity }: { readonly count: number; readonly severity: Severity }) => (
  <g className={css.flare} data-severity={severity}>
    <path d={BURST} />
    <text y="4">{count}</text>
  </g>
)

const BURST = `M${Array.from({ length: 16 }, (_, index) => {
  const radius = index % 2 === 0 ? 11 : 7.5
  const angle = (index * Math.PI) / 8
  return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`
}).join('L')}z`
