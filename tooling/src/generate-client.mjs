import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const installedNode = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Writes Prisma's client to packages/db/src/generated, without a network: generating needs no engine, and any file
 * named here keeps Prisma from fetching one. `prisma migrate` must never run with this variable: it would do nothing.
 */
export function generateClient() {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const node = existsSync(installedNode) ? installedNode : process.execPath
  const { status, stdout, stderr, error } = spawnSync(node, [prisma, 'generate', '--no-hints'], {
    cwd: path.join(root, 'packages/db'),
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: prisma,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (status === 0) return
  throw new Error(`Prisma's client could not be generated.\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`)
}
