import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { openWorld } from '@foyer/domain/testing/world'
import { afterAll, expect, it } from 'vitest'
import { messageIdOf } from './mail/write-mail.ts'
import { openMailbox } from './testing/mailbox.ts'

const app = path.resolve(import.meta.dirname, '..')
const bundle = path.join(app, 'build', `send-one-${process.pid}.mjs`)
mkdirSync(path.dirname(bundle), { recursive: true })
execFileSync(process.execPath, ['bundle.mjs', 'src/testing/send-one.ts', bundle], { cwd: app })
const { prisma, url, now } = await openWorld()
const mailbox = await openMailbox()
afterAll(async () => {
  await mailbox.stop()
  for (const file of [bundle, `${bundle}.map`]) rmSync(file, { force: true })
})

const running = new Map<string, ChildProcess>()

async function send(key: string, secondsLater: number): Promise<{ killed: boolean }> {
  const at = new Date(now.getTime() + secondsLater * 1000).toISOString()
  const child = spawn(process.execPath, [bundle, url, mailbox.url, key, at], { cwd: app, stdio: 'ignore' })
  running.set(key, child)
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  running.delete(key)
  return { killed: signal === 'SIGKILL' }
}

it('MSG-1 50 processes killed between acceptance and record lose no message, and repeat only under the same Message-ID', {
  timeout: 60_000,
}, async () => {
  const keys = Array.from({ length: 50 }, (_, at) => `crash-${at}`)
  const spared = new Set<string>()
  mailbox.onAccept = async ({ subject = '' }) => {
    const child = running.get(subject)
    if (!child || spared.has(subject)) return
    // Accepted: the message is in the mailbox whatever becomes of who sent it.
    const dead = once(child, 'exit')
    child.kill('SIGKILL')
    await dead
  }
  const inTurn = async (each: (key: string) => Promise<void>) => {
    const left = [...keys]
    const runner = async () => {
      for (let key = left.shift(); key; key = left.shift()) await each(key)
    }
    await Promise.all([runner(), runner(), runner()])
  }
  await inTurn(async (key) => expect(await send(key, 0)).toEqual({ killed: true }))
  expect(await prisma.sentMessage.count({ where: { state: 'SENDING' } })).toBe(50)
  for (const key of keys) spared.add(key)
  await inTurn(async (key) => expect(await send(key, 61)).toEqual({ killed: false }))
  expect(await prisma.sentMessage.count({ where: { state: 'SENT' } })).toBe(50)

  for (const key of keys) {
    const mails = mailbox.received.filter(({ subject }) => subject === key)
    expect(mails.map(({ messageId }) => messageId)).toEqual(
      Array(mails.length).fill(messageIdOf(key, 'no-reply@foyer.local')),
    )
    expect(mails).toHaveLength(2)
  }
})
