import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Runs everything that has to hold, one stage after the other, and ends with the line "N passed, N failed".
const root = path.resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(path.join(tmpdir(), 'foyer-test-'))

interface Count {
  passed: number
  failed: number
}

const bin = (name: string) => path.join(root, 'node_modules/.bin', name)

function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(bin(command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('exit', (code) => resolve(code === 0))
    child.once('error', () => resolve(false))
  })
}

/** A tool that only says yes or no counts as one. */
const tool =
  (command: string, ...args: string[]) =>
  async (): Promise<Count> => {
    const isFine = await run(command, args)
    return { passed: Number(isFine), failed: Number(!isFine) }
  }

const tests =
  (...args: string[]) =>
  async (): Promise<Count> => {
    const outputFile = path.join(folder, `${args.join('-').replaceAll('/', '-') || 'unit'}.json`)
    const isFine = await run('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ])
    const report = JSON.parse(await readFile(outputFile, 'utf8').catch(() => '{}')) as {
      numPassedTests?: number
      numFailedTests?: number
    }
    const failed = report.numFailedTests ?? 0
    return { passed: report.numPassedTests ?? 0, failed: failed || Number(!isFine) }
  }

const stages: Record<string, () => Promise<Count>> = {
  lint: tool('biome', 'check', '--error-on-warnings'),
  types: tool('turbo', 'run', 'check', '--output-logs=errors-only'),
  'unit, integration, architecture, security': tests(),
  build: tool('turbo', 'run', 'build', '--output-logs=errors-only'),
  'end to end': tests('--config', 'tests/e2e/vitest.config.ts'),
}

const total: Count = { passed: 0, failed: 0 }
const told: string[] = []
for (const [name, stage] of Object.entries(stages)) {
  console.log(`\n— ${name}`)
  const begun = Date.now()
  const { passed, failed } = await stage()
  total.passed += passed
  total.failed += failed
  told.push(`${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`)
}
await rm(folder, { recursive: true, force: true })
console.log(`\n${told.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)
