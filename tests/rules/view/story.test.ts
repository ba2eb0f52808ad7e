import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VIEWERS } from '../../../shared/model/ids.ts'
import type { GameState } from '../../../shared/model/state.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { botGame } from '../../support/players.ts'
import { hiddenAct } from '../../support/secrets.ts'
import { ROOT } from '../../support/sources.ts'

const states: GameState[] = []
const game = botGame({ seed: 'a story', rounds: 5, settings: { p0: 0 } }, 'random', {
  after: ({ state }) => void states.push(state),
})
const texts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'client/texts/en/chronicle.json'), 'utf8')) as object)
const resolved = states.find(({ phase, round }) => phase === 'assessment' && round === 3)
if (resolved === undefined) throw new Error('no third assessment')

describe('the story and the chronicle', () => {
  it('[R9.10] tell the last resolution to each viewer as far as it is known', () => {
    for (const viewer of VIEWERS) {
      const { story } = viewFor(resolved, viewer)
      const acts = story.filter(step => step.kind === 'act')
      const known = resolved.acts.filter(
        act => act.round === 3 && (viewer === 'truth' || act.open || act.seenBy.some(seat => seat === viewer)),
      )
      expect(acts).toHaveLength(known.length)
      expect(story.filter(step => step.kind === 'tension')).toHaveLength(1)
      expect(story.some(step => step.kind === 'security')).toBe(viewer !== 'public' && viewer !== 'truth')
      for (const step of acts) expect(step.mine).toBe(step.by === viewer)
    }
  })

  it('[R9.10] stop at an open crisis', () => {
    const open = states.find(({ phase }) => phase === 'crisis')
    const shown = open ?? { ...resolved, phase: 'crisis' as const }
    expect(viewFor(shown, 'public').story.some(step => step.kind === 'tension' || step.kind === 'track')).toBe(false)
  })

  it('[R9.11] give each entry its own id, the same in every frame in which it stands', () => {
    for (const viewer of VIEWERS) {
      const entries = viewFor(game.state, viewer).chronicle
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(entries.map(({ round }) => round)).toEqual(entries.map(({ round }) => round).toSorted((a, b) => a - b))
      const now = new Map(entries.map(({ id, said }) => [id, said.key]))
      for (const { id, said } of viewFor(resolved, viewer).chronicle)
        if (said.key !== 'chronicle.crisis.opened') expect(now.get(id)).toBe(said.key)
    }
  })

  it('[R9.11] leave no gap where something is hidden', () => {
    const more = { ...resolved, acts: [...resolved.acts, hiddenAct(resolved, 'RU')] }
    expect(viewFor(more, 'UA').chronicle).toEqual(viewFor(resolved, 'UA').chronicle)
    expect(viewFor(more, 'RU').chronicle).toHaveLength(viewFor(resolved, 'RU').chronicle.length + 1)
  })

  it('[R9.2] open the answers to a card when the orders are in', () => {
    const answers = (state: GameState, round: number) =>
      viewFor(state, 'public').chronicle.filter(entry => entry.round === round && entry.said.key === 'chronicle.answer')
    const asked = states.filter(({ injects }) => injects.some(inject => Object.keys(inject.answers).length > 0))
    expect(asked.length).toBeGreaterThan(0)
    for (const state of asked) {
      const early = ['briefing', 'negotiation', 'orders'].includes(state.phase)
      const given = state.injects.find(({ round }) => round === state.round)?.answers ?? {}
      expect(answers(state, state.round)).toHaveLength(early ? 0 : Object.keys(given).length)
    }
  })

  it('use only sentences that are written down', () => {
    for (const state of [resolved, game.state])
      for (const { said } of viewFor(state, 'truth').chronicle) expect(texts).toContain(said.key)
  })
})
