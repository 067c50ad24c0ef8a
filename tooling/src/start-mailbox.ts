import { mkdir } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import type { Environment } from '@foyer/db/environment'
import { MailDev } from 'maildev'
import { never, type Part } from './part.ts'

/** Starts the mailbox, which takes every message, shows it on a page, and lists all as JSON at /email. */
export async function startMailbox(environment: Environment): Promise<Part> {
  const mailDirectory = path.join(environment.FOYER_DATA_DIR, 'mailbox')
  await mkdir(mailDirectory, { recursive: true })
  const mailbox = new MailDev({
    smtp: environment.SMTP_PORT,
    ip: '127.0.0.1',
    web: environment.MAILBOX_PORT,
    webIp: '127.0.0.1',
    mailDirectory,
    silent: true,
  })
  const { api } = await mailbox.start()
  api?.server.server.prependListener('request', shortenPath)
  return { name: 'mailbox', isProgram: false, crashed: never, stop: () => mailbox.stop() }
}

// MailDev lists its messages at /api/email; its page has /email/… to itself.
function shortenPath(request: IncomingMessage): void {
  const path = request.url?.split('?')[0] ?? ''
  const isForPage = path !== '/email' && request.headers.accept?.includes('text/html')
  if ((path === '/email' || path.startsWith('/email/')) && !isForPage) request.url = `/api${request.url}`
}
