import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Home } from './screens/home/Home.tsx'
import { Join } from './screens/join/Join.tsx'
import { NotFound } from './screens/NotFound.tsx'
import { ErrorBoundary } from './screens/parts/ErrorBoundary.tsx'
import { Waiting } from './screens/parts/Waiting.tsx'
import { Texts } from './texts/index.tsx'
import { loadGameTexts, loadRuleTexts } from './texts/messages.ts'
import { ToastRegion } from './ui/ToastRegion.tsx'

/** Home and Join come at once; everything with a board comes later, together with the game's words. */
const Play = lazy(async () => ({ default: (await import('./screens/play/Play.tsx')).Play }))
const Host = lazy(async () => ({ default: (await import('./screens/host/Host.tsx')).Host }))
const withGame = <T,>(load: () => Promise<T>) => Promise.all([load(), loadGameTexts()]).then(([loaded]) => loaded)
const Table = lazy(async () => ({ default: (await withGame(() => import('./screens/live/Table.tsx'))).Table }))
const Console = lazy(async () => ({
  default: (await withGame(() => import('./screens/facilitator/Facilitator.tsx'))).Facilitator,
}))
const Projector = lazy(async () => ({
  default: (await withGame(() => import('./screens/projector/Projector.tsx'))).Projector,
}))
const Replay = lazy(async () => ({ default: (await withGame(() => import('./screens/replay/Replay.tsx'))).Replay }))
const Rules = lazy(async () => {
  const [{ Rules: Screen }] = await Promise.all([import('./screens/rules/Rules.tsx'), loadRuleTexts()])
  return { default: Screen }
})

export function App() {
  return (
    <Texts>
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/" component={Home} />
            <Route path="/play" component={Play} />
            <Route path="/join/:code?">{({ code }) => <Join code={code ?? ''} />}</Route>
            <Route path="/host" component={Host} />
            <Route path="/table" component={Table} />
            <Route path="/console" component={Console} />
            <Route path="/projector/:code?">{({ code }) => <Projector code={code ?? null} />}</Route>
            <Route path="/replay/:table">{({ table }) => <Replay table={table} />}</Route>
            <Route path="/rules/*?" component={Rules} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <ToastRegion />
    </Texts>
  )
}
