import { adminRouter } from '@foyer/api/admin/router'
import { portalRouter } from '@foyer/api/portal/router'
import { describe, expect, test } from 'vitest'
import { projectFiles, read } from './source-files.ts'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const procedures = [
  ...new Set([portalRouter, adminRouter].flatMap((router) => Object.keys(router._def.procedures))),
].sort()

describe('a behaviour has one verb, and that verb is its path in every layer', () => {
  test('the routers have procedures', () => expect(procedures.length).toBeGreaterThan(30))

  test.each(procedures)('%s has its file in the domain and a test beside it', (procedure) => {
    const file = `packages/domain/src/${procedure.split('.').map(kebab).join('/')}`
    expect(projectFiles).toContain(`${file}.ts`)
    expect(projectFiles).toContain(`${file}.test.ts`)
    const verb = procedure.split('.').at(-1)
    expect(read(`${file}.ts`)).toMatch(new RegExp(`export (async )?function\\*? ${verb}\\b`))
  })
})
