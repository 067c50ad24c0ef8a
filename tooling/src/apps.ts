import path from 'node:path'
import type { Environment } from '@foyer/db/environment'
import type { Program } from './run-child.ts'

export type Mode = 'dev' | 'start'

const root = path.resolve(import.meta.dirname, '../..')
const app = (name: string) => path.join(root, 'apps', name)

/** The programs of the system, as they are run while developing and from a build. */
export function listPrograms(mode: Mode, environment: Environment): Program[] {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined)
  const variables = {
    ...process.env,
    ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    // The programs import each other's packages, whose own settings tsx would not look for.
    TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json'),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  }
  const server = ['--import', 'tsx', 'server.ts']
  const worker = mode === 'dev' ? ['--import', 'tsx', 'src/main.ts'] : ['build/main.js']
  return [
    { name: 'portal', folder: app('portal'), args: server, variables },
    { name: 'admin', folder: app('admin'), args: server, variables },
    { name: 'worker', folder: app('worker'), args: worker, variables },
  ]
}

/** What the worker is made of: it is started anew when one of these changes. */
export const workerSources = [
  'apps/worker/src',
  'packages/db/src',
  'packages/domain/src',
  'packages/emails/src',
  'packages/invoice-pdf/src',
].map((folder) => path.join(root, folder))
