import { create } from 'zustand'
import type { INTENTS, Rating } from '../../../shared/model/command.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import { useSlice } from '../../store/hooks.ts'

export type Intent = (typeof INTENTS)[number]

/** Ratings not yet sent, for one round of one table. */
const useUnsent = create<{ readonly key: string; readonly ratings: readonly Rating[] }>()(() => ({
  key: '',
  ratings: [],
}))

const NEUTRAL = { threat: 50, intent: 'unclear' } as const

/** One rating for each seat asked about: what was just chosen, else what was given before, else the middle. */
export function useAssessment(): {
  readonly ratings: readonly Rating[]
  readonly rate: (about: SeatId, change: { readonly threat?: number; readonly intent?: Intent }) => void
} {
  const { table, viewer, round } = useSlice('head')
  const assess = useSlice('assess')
  const key = `${table}/${viewer}/${round}`
  const unsent = useUnsent()
  const fresh = unsent.key === key ? unsent.ratings : []
  const ratings = (assess?.about ?? []).map(
    about =>
      fresh.find(rating => rating.about === about) ??
      assess?.given.find(rating => rating.about === about) ?? { about, ...NEUTRAL },
  )
  return {
    ratings,
    rate: (about, change) =>
      useUnsent.setState({
        key,
        ratings: ratings.map(rating => (rating.about === about ? { ...rating, ...change } : rating)),
      }),
  }
}
