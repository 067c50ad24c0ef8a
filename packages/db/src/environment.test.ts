import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { environmentSchema, readEnvironment } from './environment.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const names = Object.keys(environmentSchema.shape)
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('the environment', () => {
  it('has a default for everything, and derives addresses from ports', () => {
    expect(
      readEnvironment({ POSTGRES_PORT: '6000', PORTAL_PORT: '4000', SMTP_PORT: '2025', SMTP_URL: '' }),
    ).toMatchObject({
      FOYER_ENV: 'development',
      DATABASE_URL: 'postgresql://foyer:foyer@127.0.0.1:6000/foyer',
      PORTAL_URL: 'http://localhost:4000',
      ADMIN_URL: 'http://localhost:3001',
      SMTP_URL: 'smtp://127.0.0.1:2025',
    })
  })

  it('names each variable at fault', () => {
    const faults = { PORTAL_PORT: 'abc', DATABASE_URL: 'mysql://x/y', FOYER_NOW: 'yesterday' }
    for (const name of Object.keys(faults)) expect(() => readEnvironment(faults)).toThrow(`${name}: `)
  })

  it('refuses a set clock and plain addresses in production', () => {
    const production = {
      FOYER_ENV: 'production',
      PORTAL_URL: 'https://book.example',
      ADMIN_URL: 'https://desk.example',
    }
    expect(readEnvironment(production).FOYER_ENV).toBe('production')
    expect(() => readEnvironment({ ...production, ADMIN_URL: 'http://desk.example' })).toThrow('ADMIN_URL: ')
    expect(() => readEnvironment({ ...production, FOYER_NOW: '2026-11-21T09:00:00Z' })).toThrow('FOYER_NOW: ')
    expect(() => readEnvironment({ FOYER_ENV: 'production' })).toThrow('PORTAL_URL: ')
  })

  it('is listed in .env.example with its defaults', () => {
    const example = read('.env.example')
    const listed = parseEnv(example.replace(/^# ([A-Z_]+=)/gm, '$1'))
    expect(Object.keys(listed).sort()).toEqual([...names].sort())
    expect(readEnvironment(listed)).toEqual(readEnvironment({}))
  })

  it('reaches the tasks of Turborepo, which drops what it is not told of', () => {
    const { globalPassThroughEnv } = JSON.parse(read('turbo.json')) as { globalPassThroughEnv: string[] }
    expect([...globalPassThroughEnv].sort()).toEqual([...names].sort())
  })
})
