import { describe, expect, it, vi } from 'vitest'
import { frame, framePhase, publicFrame } from '../fixtures/frame.ts'
import { written } from '../fixtures/panel.tsx'

vi.mock('zustand', () => import('../fixtures/zustand.ts'))
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))

const { useSheets } = await import('../../../client/screens/table/useSheets.tsx')

function Probe({ narrow }: { readonly narrow: boolean }) {
  return useSheets(narrow).map(({ id, label }) => <p key={id}>{`${id}/${label}`}</p>)
}
const sheets = async (...[of, narrow]: readonly [typeof frame, boolean]) =>
  (await written(<Probe narrow={narrow} />, of)).words.trim().split(' ').filter(Boolean)

describe('the sheets of the table', () => {
  it('are five for a seat, and the map as a sixth on a phone', async () => {
    const wide = await sheets(frame, false)
    expect(wide.map(sheet => sheet.split('/')[0])).toEqual(['now', 'orders', 'talks', 'picture', 'record'])
    expect((await sheets(frame, true))[0]).toBe('map/tab.map')
  })

  it('leave out for the public what makes no sense for it', async () => {
    expect(await sheets(publicFrame, false)).toEqual([
      'now/tab.now',
      'talks/tab.ledger',
      'picture/tab.tension',
      'record/tab.record',
    ])
  })

  it('add the truth for the facilitator', async () => {
    const truth = { ...publicFrame, head: { ...publicFrame.head, viewer: 'truth' as const } }
    expect(await sheets(truth, false)).toContain('truth/tab.truth')
  })

  it('name the first sheet after the phase', async () => {
    expect((await sheets(framePhase('resolution'), false))[0]).toBe('now/tab.resolution')
    expect((await sheets(framePhase('ended'), false))[0]).toBe('now/tab.outcome')
  })
})
