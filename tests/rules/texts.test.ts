import { describe, expect, it } from 'vitest'
import reasons from '../../client/texts/en/reasons.json' with { type: 'json' }
import roles from '../../client/texts/en/roles.json' with { type: 'json' }
import scenarios from '../../client/texts/en/scenarios.json' with { type: 'json' }
import { AGENDA_TABLE } from '../../shared/content/agendas/index.ts'
import { SCENARIOS } from '../../shared/content/scenarios/index.ts'
import { AGENDAS, COUNTER_KINDS, SEATS, TRACKS } from '../../shared/model/ids.ts'
import { objectivesOf } from '../../shared/rules/scoring.ts'
import { filesUnder, textOf } from '../support/sources.ts'
import { opening } from './opening.ts'

const words = (text: string): number => text.split(/\s+/).length
const told: Readonly<Record<string, string>> = { ...roles, ...scenarios }

/** 2 may be written as a word. */
const figureOf = (goal: { readonly atLeast?: number; readonly atMost?: number }): RegExp => {
  const figure = goal.atLeast ?? goal.atMost
  return figure === 2 ? /\b(2|two)\b/ : new RegExp(`\\b${figure}\\b`)
}

describe('the texts of the model', () => {
  it('name every seat, track, counter, agenda, scenario and part of the objectives', () => {
    const state = opening()
    const parts = AGENDAS.flatMap(agenda => {
      const { seat } = AGENDA_TABLE[agenda]
      const seats = { ...state.seats, [seat]: { ...state.seats[seat], agenda } }
      return objectivesOf({ ...state, seats }, seat).map(part => `objective.${part.name}`)
    })
    const keys = [
      ...SEATS.flatMap(seat => [`seat.${seat}`, `seat.${seat}.long`, `role.${seat}.brief`, `role.${seat}.objectives`]),
      ...TRACKS.flatMap(track => [`track.${track}`, `track.${track}.text`]),
      ...AGENDAS.flatMap(agenda => [`agenda.${agenda}`, `agenda.${agenda}.text`]),
      ...COUNTER_KINDS.map(kind => `counter.${kind}`),
      ...SCENARIOS.flatMap(({ id }) => [`scenario.${id}.name`, `scenario.${id}.brief`, `scenario.${id}.teaching`]),
      ...parts,
    ]
    expect(keys.filter(key => told[key] === undefined)).toEqual([])
  })

  it('tell a role in ninety seconds', () => {
    for (const seat of SEATS)
      expect(words(`${told[`role.${seat}.brief`]} ${told[`role.${seat}.objectives`]}`)).toBeLessThan(230)
  })

  it('[R10.4] state the figures of every agenda’s goals', () => {
    for (const agenda of AGENDAS)
      for (const goal of AGENDA_TABLE[agenda].goals) {
        const figures = 'atLeast' in goal || 'atMost' in goal ? [figureOf(goal)] : []
        for (const figure of figures) expect(told[`agenda.${agenda}.text`], agenda).toMatch(figure)
      }
  })

  it('give every reason that the rules name', () => {
    const named = filesUnder('shared/rules', 'ts').flatMap(path =>
      [...textOf(path).matchAll(/'(reason\.[A-Za-z]+)'/g)].flatMap(match => match[1] ?? []),
    )
    const known: readonly string[] = [...Object.keys(reasons), 'reason.unexplained']
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(key => !known.includes(key))).toEqual([])
  })
})
