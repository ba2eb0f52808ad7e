import { describe, expect, it } from 'vitest'
import { filesUnder, textOf } from '../support/sources.ts'
import { cyclesIn, importsOf } from './imports.ts'

/** Which folders a folder may import from, itself aside, and which packages. */
const MAY: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  'shared/base': { folders: [], packages: /^@noble\/hashes/ },
  'shared/model': { folders: ['shared/base'], packages: /^$/ },
  'shared/content': { folders: ['shared/base', 'shared/model'], packages: /^$/ },
  'shared/rules': { folders: ['shared/base', 'shared/model', 'shared/content'], packages: /^$/ },
  'shared/bots': { folders: ['shared/base', 'shared/model', 'shared/content'], packages: /^$/ },
  'shared/lab': {
    folders: ['shared/base', 'shared/model', 'shared/content', 'shared/rules', 'shared/bots'],
    packages: /^$/,
  },
  'shared/protocol': { folders: ['shared/base', 'shared/model'], packages: /^zod$/ },
  server: { folders: ['shared'], packages: /^(node:|@colyseus\/(core|ws-transport)|express|kysely|zod|nanoid)/ },
  client: {
    folders: ['shared/base', 'shared/model', 'shared/content', 'shared/protocol'],
    packages: /^(?!node:|@colyseus|kysely|express|zod)/,
  },
}

const inside = (path: string, folder: string) => path.startsWith(`${folder}/`)
const all = importsOf('shared', 'server', 'client')

describe('the house', () => {
  it.each(Object.entries(MAY))('%s imports only what it may', (folder, may) => {
    const wrong = all
      .filter(i => inside(i.from, folder))
      .filter(i =>
        i.isPackage ? !may.packages.test(i.to) : ![folder, ...may.folders].some(allowed => inside(i.to, allowed)),
      )
      .filter(i => i.from !== 'client/link/live.ts' || !i.to.startsWith('@colyseus/sdk'))
    expect(wrong.map(i => `${i.from} imports ${i.to}`)).toEqual([])
  })

  it('knows every folder of shared', () => {
    const strangers = filesUnder('shared', 'ts').filter(path => !Object.keys(MAY).some(folder => inside(path, folder)))
    expect(strangers).toEqual([])
  })

  it('enters the rules and the bots by their doors only', () => {
    const wrong = all.filter(
      i =>
        ['shared/rules', 'shared/bots'].some(room => inside(i.to, room) && !inside(i.from, room)) &&
        !i.to.endsWith('/index.ts'),
    )
    expect(wrong.map(i => `${i.from} imports ${i.to}`)).toEqual([])
  })

  it('has no circles', () => {
    expect(cyclesIn(all)).toEqual([])
  })

  it('keeps the clock, chance, the browser and the machine out of shared', () => {
    const ban =
      /\b(Math\.random|Date\.now|new Date\b|performance\.|process\.|window\.|document\.|globalThis\.|setTimeout|setInterval|console\.)/
    expect(filesUnder('shared', 'ts').filter(path => ban.test(textOf(path)))).toEqual([])
  })

  it('reads the time in one place of the server', () => {
    const ban = /\b(Math\.random|Date\.now)\b/
    const wrong = filesUnder('server', 'ts').filter(path => path !== 'server/main.ts' && ban.test(textOf(path)))
    expect(wrong).toEqual([])
  })

  it('asks nothing of third parties', () => {
    const address = /https?:\/\/(?!localhost|127\.0\.0\.1|www\.w3\.org)[a-z]/
    const wrong = filesUnder('client', 'ts', 'tsx', 'css', 'html').filter(path => address.test(textOf(path)))
    expect(wrong).toEqual([])
  })

  it('writes colours in one file only', () => {
    const colour = /#[0-9a-fA-F]{3,8}\b(?!['"]?\s*\))|\b(rgb|hsl|oklch)a?\(/
    const wrong = filesUnder('client', 'ts', 'tsx', 'css')
      .filter(path => path !== 'client/styles/tokens.css')
      .filter(path =>
        textOf(path)
          .split('\n')
          .some(line => colour.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)),
      )
    expect(wrong).toEqual([])
  })

  it('has small files', () => {
    const sizes = ['shared', 'server', 'client', 'tests']
      .flatMap(folder => filesUnder(folder, 'ts', 'tsx'))
      .map(path => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines)
    expect(sizes.filter(size => size.lines > 300)).toEqual([])
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(100)
  })

  it('skips no test', () => {
    const evasion = /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b/
    const wrong = filesUnder('tests', 'ts', 'tsx').filter(
      path => path !== 'tests/architecture/house.test.ts' && evasion.test(textOf(path)),
    )
    expect(wrong).toEqual([])
  })
})
