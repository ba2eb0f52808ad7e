import { describe, expect, it } from 'vitest'
import type { FrameListener } from '../../../client/link/FrameSource.ts'
import { recordingOf, replaySource, sameMoment } from '../../../client/link/replay.ts'
import type { Frame } from '../../../shared/model/frame.ts'
import type { Replay } from '../../../shared/protocol/http.ts'
import type { FrameMessage } from '../../../shared/protocol/wire.ts'
import { framePhase, frameWith } from '../fixtures/frame.ts'

const first = framePhase('briefing')
const { tension, head } = first
const STEPS: readonly Partial<Frame>[] = [
  first,
  { tension: { ...tension, value: 50 } },
  { head: { ...head, phase: 'negotiation' } },
  { tension: { ...tension, value: 60 }, chronicle: [] },
]
const replay = (steps: readonly Partial<Frame>[] = STEPS, every = 1000): Replay => ({
  table: 't',
  scenario: 'december-2019',
  viewer: 'PL',
  ended: true,
  steps: steps.map((slices, i) => ({ at: i * every, round: 1, phase: i < 2 ? 'briefing' : 'negotiation', slices })),
})

function listen() {
  const heard: FrameMessage[] = []
  const listener: FrameListener = {
    frame: message => heard.push(message),
    presence: () => undefined,
    status: () => undefined,
  }
  return { heard, listener }
}

describe('a recording', () => {
  it('has at each moment the frame of that moment', () => {
    const { moments } = recordingOf(replay())
    expect(moments.map(({ frame }) => [frame.tension?.value, frame.head?.phase])).toEqual([
      [tension.value, 'briefing'],
      [50, 'briefing'],
      [50, 'negotiation'],
      [60, 'negotiation'],
    ])
  })

  it('shares what did not change between one moment and the next', () => {
    const { moments } = recordingOf(replay())
    expect(moments[3]?.frame.board).toBe(first.board)
    expect(moments[2]?.frame.tension).toBe(moments[1]?.frame.tension)
  })

  it('finds the same point of time in another viewer’s recording', () => {
    const mine = recordingOf(replay())
    const sparse = recordingOf(replay([STEPS[0] ?? {}, STEPS[1] ?? {}], 2500))
    expect(sameMoment(mine, 2, recordingOf(replay()))).toBe(2)
    expect(sameMoment(mine, 3, sparse)).toBe(1)
    expect(sameMoment(mine, 1, sparse)).toBe(0)
    expect(sameMoment(mine, 0, sparse)).toBe(0)
    expect(sameMoment(mine, 9, sparse)).toBe(0)
  })

  it('stays in the phase when much happened at once', () => {
    const mine = recordingOf(replay(STEPS, 0))
    const theirs = recordingOf(replay([...STEPS, {}, {}], 0))
    expect(mine.moments[1]?.phase).toBe('briefing')
    expect(sameMoment(mine, 1, theirs)).toBe(1)
  })
})

describe('a replay as a source of frames', () => {
  it('gives the same frame going back as going forward', () => {
    const { heard, listener } = listen()
    const recording = recordingOf(replay())
    const source = replaySource()
    source.open(listener)
    for (const index of [0, 1, 2, 3, 2, 1, 0]) source.show(recording, index)
    const slices = heard.map(message => message.slices)
    expect(slices[4]).toBe(slices[2])
    expect(slices[5]).toBe(slices[1])
    expect(slices[6]).toBe(slices[0])
    expect(heard.every(({ full, viewer }) => full && viewer === 'PL')).toBe(true)
    expect(heard.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('shows what was chosen before anybody listened', () => {
    const { heard, listener } = listen()
    const source = replaySource()
    source.show(recordingOf(replay([frameWith({})])), 0)
    source.open(listener)
    expect(heard.length).toBe(1)
  })

  it('carries no commands, and is silent after its close', () => {
    const { heard, listener } = listen()
    const source = replaySource()
    source.open(listener)
    source.close()
    source.show(recordingOf(replay()), 0)
    expect(heard).toEqual([])
    expect(source.send).toBeNull()
  })
})
