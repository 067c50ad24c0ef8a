import { performance } from 'node:perf_hooks'
import { median } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

/** From the form's POST to the moment the mail server accepted the message. */
export async function measureAccessLink({ stack, slug, mail }: Bench): Promise<Row[]> {
  const times: number[] = []
  for (let n = 1; n <= 30; n++) {
    const email = `customer${n}@example.com`
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
