import { describe, expect, test } from 'vitest'
import { importsOf, isTest, read, sourceFiles } from './source-files.ts'

/** Who may import whom; format is the leaf that all may use. */
const mayImport: Record<string, readonly string[]> = {
  'packages/format': [],
  'packages/ui': ['format'],
  'packages/emails': ['format'],
  'packages/db': [],
  'packages/invoice-pdf': ['format'],
  'packages/domain': ['db', 'format', 'invoice-pdf'],
  'packages/stripe-sandbox': ['format'],
  'packages/api': ['domain', 'db'],
  'packages/edge': ['domain', 'db'],
  'apps/portal': ['api', 'edge', 'domain', 'db', 'ui', 'format', 'invoice-pdf'],
  'apps/admin': ['api', 'edge', 'domain', 'db', 'ui', 'format', 'invoice-pdf'],
  'apps/worker': ['domain', 'db', 'emails', 'format', 'invoice-pdf'],
}

const product = sourceFiles.filter((file) => !isTest(file))
const inside = (folder: string) => product.filter((file) => file.startsWith(`${folder}/`))
const offenders = (files: string[], forbidden: (specifier: string, file: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => forbidden(specifier, file))
      .map((specifier) => `${file} → ${specifier}`),
  )

describe('direction of imports', () => {
  test.each(Object.entries(mayImport))('%s imports only what it may', (folder, allowed) => {
    const wrong = offenders(inside(folder), (specifier) => {
      const ours = /^@foyer\/([a-z-]+)/.exec(specifier)?.[1]
      return ours !== undefined && !allowed.includes(ours)
    })
    expect(wrong).toEqual([])
  })

  test('nobody reaches into another package by a relative path', () => {
    expect(
      offenders(
        product,
        (specifier, file) =>
          specifier.startsWith('../../../') && !file.startsWith('tests/') && /packages|apps/.test(specifier),
      ),
    ).toEqual([])
  })

  test('the domain knows no framework', () => {
    expect(
      offenders(inside('packages/domain'), (specifier) =>
        /^(@trpc|@remix-run|react|pg-boss|nodemailer)/.test(specifier),
      ),
    ).toEqual([])
  })

  test('only db talks to Prisma, pg and the queue; others may name generated types', () => {
    const outside = product.filter(
      (file) => !file.startsWith('packages/db/') && !file.startsWith('tooling/') && !file.startsWith('apps/worker/'),
    )
    expect(offenders(outside, (specifier) => /^(@prisma|pg$|pg-boss)/.test(specifier))).toEqual([])
    const pages = [...inside('apps/portal'), ...inside('apps/admin')].filter(
      (file) => file.includes('/app/') && !/entry\.server|installation/.test(file),
    )
    expect(
      offenders(pages, (specifier) => specifier.startsWith('@foyer/db/') && !/violations|environment/.test(specifier)),
    ).toEqual([])
  })

  test('raw SQL lives in packages/db only', () => {
    const wrong = product.filter((file) => !file.startsWith('packages/db/') && !file.startsWith('tooling/'))
    expect(
      wrong.filter((file) =>
        /\$(query|execute)Raw(Unsafe)?\s*[(`]|\.query\(\s*[`'"]\s*(SELECT|INSERT|UPDATE|DELETE)/.test(read(file)),
      ),
    ).toEqual([])
  })

  test('scopes are minted by gates only', () => {
    const minters = product.filter((file) => /\bbaseScope\(/.test(read(file)) && !file.endsWith('base-scope.ts'))
    expect(minters.filter((file) => !/gate\.ts$/.test(file))).toEqual([])
  })

  test('the domain has no clock, environment or logger of its own', () => {
    const wrong = inside('packages/domain').filter((file) => /process\.env|console\.|new Date\(\)/.test(read(file)))
    expect(wrong).toEqual([])
    const clocks = inside('packages/domain').filter((file) => /Date\.now\(\)/.test(read(file)))
    expect(clocks).toEqual(['packages/domain/src/installation.ts'])
  })

  test('process.env is read in the environment only', () => {
    const readers = product.filter(
      (file) =>
        /process\.env\b/.test(read(file)) &&
        !/packages\/db\/src\/environment\.ts|tooling\/|vite\.config|\/server\.ts|app\/routes\.ts|\/server\//.test(file),
    )
    expect(readers).toEqual([])
  })
})
