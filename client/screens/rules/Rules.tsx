import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { SEATS } from '../../../shared/model/ids.ts'
import { NotFound } from '../NotFound.tsx'
import { Rulebook } from './Rulebook.tsx'

const Summary = lazy(async () => ({ default: (await import('./paper/Summary.tsx')).Summary }))
const Limits = lazy(async () => ({ default: (await import('./paper/Limits.tsx')).Limits }))
const RoleSheet = lazy(async () => ({ default: (await import('./paper/RoleSheet.tsx')).RoleSheet }))

/** The rulebook and what belongs to it, under one address. */
export function Rules() {
  return (
    <Switch>
      <Route path="/rules" component={Rulebook} />
      <Route path="/rules/summary" component={Summary} />
      <Route path="/rules/limits" component={Limits} />
      <Route path="/rules/role/:seat">
        {params => {
          const seat = SEATS.find(one => one === params.seat)
          return seat === undefined ? <NotFound /> : <RoleSheet key={seat} seat={seat} />
        }}
      </Route>
      <Route component={NotFound} />
    </Switch>
  )
}
