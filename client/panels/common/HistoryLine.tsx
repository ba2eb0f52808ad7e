import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import styles from './history.module.css'

interface HistoryLineProps {
  /** One value per round, the first being the start of the game. */
  readonly values: readonly number[]
  readonly max: number
  /** What a screen reader says instead of the line. */
  readonly label: string
  /** Values at which a hairline crosses the chart. */
  readonly lines?: readonly number[]
  readonly size?: 'small' | 'large'
}

const SIZES = { small: { width: 96, height: 28 }, large: { width: 240, height: 56 } }
const PAD = 4

/** A thin line through the rounds that ends in a dot: where it stands now. */
export function HistoryLine({ values, max, label, lines = [], size = 'small' }: HistoryLineProps) {
  if (values.length < 2) return <span className={styles.chart} data-size={size} />
  const { width, height } = SIZES[size]
  const x = scaleLinear({ domain: [0, Math.max(1, values.length - 1)], range: [PAD, width - PAD] })
  const y = scaleLinear({ domain: [0, max], range: [height - PAD, PAD] })
  const points = values.map((value, round) => ({ value, round }))
  const last = points.at(-1)
  return (
    <svg className={styles.chart} data-size={size} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {lines.map(line => (
        <line key={line} className={styles.rule} x1={0} x2={width} y1={y(line)} y2={y(line)} />
      ))}
      <LinePath className={styles.line ?? ''} data={points} x={p => x(p.round)} y={p => y(p.value)} />
      {last && <circle className={styles.dot} cx={x(last.round)} cy={y(last.value)} r={2.5} />}
    </svg>
  )
}
