/// <reference types="vite/client" />
import { use } from 'react'
import address from '../../../shared/content/map/theatre.topojson?url'
import { type Plate, plateOf } from './plate.ts'
import type { Theatre } from './theatre.ts'

let loading: Promise<Plate> | null = null

/** Fetches and draws the plate once per page; a failed attempt may be repeated. */
export function loadPlate(): Promise<Plate> {
  loading ??= fetch(address)
    .then(answer => {
      if (!answer.ok) throw new Error(`the map did not load: ${answer.status}`)
      return answer.json() as Promise<Theatre>
    })
    .then(plateOf)
    .catch(problem => {
      loading = null
      throw problem
    })
  return loading
}

/** The plate; suspends until it is there. */
export const usePlate = (): Plate => use(loadPlate())
