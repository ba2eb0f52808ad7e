import { describe, expect, it } from 'vitest'
import type { Agreement, Pledge } from '../../../shared/model/agreement.ts'
import { SEATS, VIEWERS } from '../../../shared/model/ids.ts'
import type { Crisis, GameState, TensionChange } from '../../../shared/model/state.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { must, reach, seated, startedTable } from '../../support/games.ts'

const table = startedTable()
reach(table, 'negotiation')
const { state } = table

const secret: Agreement = {
  id: 'g-secret',
  terms: { type: 'hot-line', parties: ['RU', 'UA'], picks: { zone: 'black-sea' }, secret: true },
  since: 1,
  status: 'inForce',
  endedBy: null,
}

const crisis: Crisis = {
  id: 'k-1',
  round: 1,
  incident: 'i-1',
  zone: 'black-sea',
  pair: 'RU-UA',
  seats: ['RU', 'UA'],
  hotLine: true,
  messages: [{ from: 'RU', text: 'We mean no harm.' }],
  choices: { RU: 'stand-down' },
  status: 'open',
  war: false,
  risk: null,
  fear: null,
}

describe('what is said and signed', () => {
  it('[R9.11] ids of rooms, messages and proposals are drawn, so that they count nothing', () => {
    const ids = (seed: string): readonly string[] => {
      const talks = startedTable({ seed })
      reach(talks, 'negotiation')
      must(talks, seated('PL'), { kind: 'openChannel', with: ['BY'] })
      const channel = talks.state.channels[0]?.id ?? ''
      must(talks, seated('PL'), { kind: 'say', channel, text: 'Good day.' })
      const terms = { type: 'csbm', parties: ['PL', 'RU'], picks: { level: '1' }, secret: false } as const
      must(talks, seated('PL'), { kind: 'propose', terms })
      const { channels, proposals } = viewFor(talks.state, 'PL').talk
      return [channel, channels[0]?.messages[0]?.id ?? '', proposals[0]?.id ?? '']
    }
    expect(ids('one seed')).toEqual(ids('one seed'))
    const other = ids('another seed')
    for (const id of ids('one seed')) expect(other).not.toContain(id)
    expect(new Set(other).size).toBe(3)
  })

  it('[R9.6] a secret agreement and its hot line are for the parties', () => {
    const signed: GameState = { ...state, agreements: [...state.agreements, secret] }
    for (const viewer of VIEWERS) {
      const { talk, board } = viewFor(signed, viewer)
      const party = viewer === 'RU' || viewer === 'UA' || viewer === 'truth'
      expect(talk.agreements.some(({ id }) => id === secret.id)).toBe(party)
      expect(board.zones.find(({ zone }) => zone === 'black-sea')?.hotLine).toBe(party)
    }
  })

  it('[R9.7] a broken pledge is broken for those who saw it; to others it stands, then seems kept', () => {
    const pledge: Pledge = {
      id: 'p-1',
      by: 'RU',
      terms: { type: 'no-build', picks: {}, rounds: 2 },
      since: 1,
      until: 2,
      status: 'broken',
      judgedIn: 1,
      seenBrokenBy: ['PL'],
    }
    const status = (round: number, viewer: Parameters<typeof viewFor>[1], seen = pledge) =>
      viewFor({ ...state, round, pledges: [seen] }, viewer).talk.pledges[0]?.status
    expect(VIEWERS.map(viewer => status(1, viewer))).toEqual([
      'broken',
      'standing',
      'broken',
      'standing',
      'standing',
      'standing',
      'standing',
      'broken',
    ])
    expect(status(3, 'UA')).toBe('kept')
    expect(status(1, 'public', { ...pledge, seenBrokenBy: SEATS })).toBe('broken')
  })

  it('[R9.8] reasons that the viewer may not know are one change without a reason', () => {
    const change = (delta: number, seenBy: TensionChange['seenBy']): TensionChange => ({
      round: 1,
      pair: 'RU-PL',
      delta,
      reason: { key: 'reason.snapExercise', rule: 'R5.3' },
      seenBy,
    })
    const moved: GameState = { ...state, tensionChanges: [change(1, ['RU']), change(2, null), change(3, ['RU', 'PL'])] }
    const changes = (viewer: Parameters<typeof viewFor>[1]) =>
      viewFor(moved, viewer)
        .tension.pairs.find(({ pair }) => pair === 'RU-PL')
        ?.changes.map(({ delta, reason }) => [delta, reason.key])
    expect(changes('RU')).toHaveLength(3)
    expect(changes('PL')).toEqual([
      [2, 'reason.snapExercise'],
      [3, 'reason.snapExercise'],
      [1, 'reason.unexplained'],
    ])
    expect(changes('public')).toEqual([
      [2, 'reason.snapExercise'],
      [4, 'reason.unexplained'],
    ])
  })

  it('[R9.9] a crisis is public, its messages and open choices are not', () => {
    const open: GameState = { ...state, phase: 'crisis', crises: [crisis] }
    const seen = (what: GameState, viewer: Parameters<typeof viewFor>[1]) => viewFor(what, viewer).crises[0]
    for (const viewer of VIEWERS) expect(seen(open, viewer)?.open).toBe(true)
    expect(seen(open, 'UA')).toMatchObject({ choices: {}, mayMessage: true, hotLine: true })
    expect(seen(open, 'UA')?.messages).toHaveLength(1)
    expect(seen(open, 'UA')?.options).toHaveLength(3)
    expect(seen(open, 'RU')).toMatchObject({ choices: { RU: 'stand-down' }, options: [], mayMessage: false })
    expect(seen(open, 'PL')).toMatchObject({ choices: {}, messages: [], options: [], hotLine: false })
    const closed: Crisis = { ...crisis, status: 'closed', choices: { RU: 'stand-down', UA: 'hold' } }
    expect(seen({ ...state, crises: [closed] }, 'public')?.choices).toEqual(closed.choices)
    expect(seen({ ...state, crises: [closed] }, 'public')?.messages).toEqual([])
  })
})
