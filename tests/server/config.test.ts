import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addresses, greeting } from '../../server/addresses.ts'
import { ConfigError, readConfig } from '../../server/config.ts'

describe('what the operator may set', () => {
  it('needs nothing', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 2567, publicUrl: null })
    expect(config.dataFolder.endsWith(`${sep}data`)).toBe(true)
    expect(readConfig({ PORT: '', KORDON_DATA: '', KORDON_PUBLIC_URL: '' })).toEqual(config)
  })

  it('takes port, folder and public address', () => {
    const set = { PORT: '8080', KORDON_DATA: '/var/lib/kordon', KORDON_PUBLIC_URL: 'https://kordon.example.org/' }
    expect(readConfig(set)).toEqual({
      port: 8080,
      dataFolder: '/var/lib/kordon',
      publicUrl: 'https://kordon.example.org',
    })
  })

  it.each([
    [{ PORT: 'eighty' }, /PORT must be a whole number from 0 to 65535, for example PORT=8080/],
    [{ PORT: '70000' }, /PORT must be/],
    [{ PORT: '80.5' }, /PORT must be/],
    [{ KORDON_PUBLIC_URL: 'kordon.example.org' }, /KORDON_PUBLIC_URL must be a whole address, for example/],
    [{ KORDON_PUBLIC_URL: 'ftp://kordon.example.org' }, /KORDON_PUBLIC_URL must be/],
  ])('says what is wrong and how to put it right: %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(message)
  })

  it('leads to an address for this computer and one for the others', () => {
    expect(addresses(2567, 'https://kordon.example.org')).toEqual({
      here: 'http://localhost:2567',
      others: ['https://kordon.example.org'],
    })
    expect(greeting(80, null)).toContain('http://localhost\n')
  })
})
