/** One stroke of a symbol on milsymbol's canvas of 200 by 200. `ink` and `field` are coloured by the counter's owner. */
export interface Stroke {
  readonly d: string
  readonly fill: 'field' | 'ink' | 'none'
  readonly width: number
  /** Stands above the frame: the mark of the echelon, or of a task force. */
  readonly above?: true
  /** Lays gaps over the frame: "suspected". */
  readonly gaps?: true
}
