import { describe, expect, it } from 'vitest'
import { ORDERS } from '../../../shared/content/orders/catalog.ts'
import type { Frame } from '../../../shared/model/frame.ts'
import { SEATS, type Viewer } from '../../../shared/model/ids.ts'
import type { Reason } from '../../../shared/model/said.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { botGame } from '../../support/players.ts'

const GAMES = ['reasons one', 'reasons two', 'reasons three']

interface Told {
  readonly round: number
  readonly reason: Reason
}

/** Every change with its reason that a frame tells of. */
const changesOf = ({ tension, tracks, threat }: Frame): readonly Told[] => [
  ...tension.pairs.flatMap(({ changes }) => changes),
  ...tracks.flatMap(({ changes }) => changes),
  ...(threat?.neighbours ?? []).flatMap(({ changes }) => changes),
]

/** Orders that reasons name though the viewer's chronicle does not know of them. */
function unknownOrders(frame: Frame): readonly string[] {
  const known = frame.chronicle.filter(({ icon }) => icon === 'act')
  return changesOf(frame).flatMap(({ round, reason }) => {
    const { order, by } = reason.values ?? {}
    if (order === undefined) return []
    const act = known.some(entry => entry.round <= round && entry.by === by && entry.said.values?.order === order)
    return act ? [] : [`${reason.key} of round ${round}: ${order} of ${by}`]
  })
}

describe('reasons', () => {
  it.each(GAMES)('[R9.8] name no order that the viewer does not know of: %s', seed => {
    const viewers: readonly Viewer[] = [...SEATS, 'public']
    const found: string[] = []
    botGame({ seed, rounds: 6, settings: { p0: 0 } }, 'random', {
      after: ({ state, log }) => {
        if (log.length % 25 !== 0) return
        for (const viewer of viewers)
          found.push(...unknownOrders(viewFor(state, viewer)).map(what => `${viewer}: ${what}`))
      },
    })
    expect([...new Set(found)]).toEqual([])
  })

  it('[R9.2] what may be ordered, and at what cost, never hangs on what others have drafted or answered', () => {
    for (const { code, needs, cheaper } of ORDERS) {
      const conditions = JSON.stringify([needs ?? [], cheaper ?? null])
      expect(conditions.includes('"did"') || conditions.includes('"answered"'), code).toBe(false)
    }
  })
})
