import { performance } from 'node:perf_hooks'
import { median } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

/** From the form's POST to the moment the mail server accepted the message. */
export async function measureAccessLink({ stack, slug, mail, database }: Bench): Promise<Row[]> {
  const times: number[] = []
  const customers = await database.prisma.customer.findMany({ where: { business: { slug } }, take: 30 })
  for (const { email } of customers) {
    if (!email) continue
    const arrival = mail.arrival(email)
    const begun = performance.now()
    const answer = await fetch(`${stack.portalUrl}/${slug}/signin`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: stack.portalUrl, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ email }),
    })
    if (answer.status >= 400) throw new Error(`asking for a link answered ${answer.status}`)
    times.push((await arrival) - begun)
  }
  return [absoluteRow('access link, asked for → in the mailbox, median', 'ms', median(times), { most: 300 })]
}
