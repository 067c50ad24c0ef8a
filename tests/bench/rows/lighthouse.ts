import { findFreePort } from '@foyer/db/embedded/free-port'
import lighthouse from 'lighthouse'
import { launchChromium } from '../../e2e/browser.ts'
import { median } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

const categories = { performance: 95, accessibility: 100, 'best-practices': 100 } as const
const runs = 5

/** Median of five mobile runs on the production build, for the sign-in page, a signed-in home and both halves of booking. */
export async function measureLighthouse({ stack, slug, cookies, database }: Bench): Promise<Row[]> {
  const { id } = await database.prisma.service.findFirstOrThrow({ where: { business: { slug } } })
  const pages = {
    'sign-in': { url: `${stack.portalUrl}/${slug}/signin`, cookie: undefined },
    home: { url: `${stack.portalUrl}/${slug}`, cookie: cookies[0]?.cookie },
    'booking, services': { url: `${stack.portalUrl}/${slug}/book`, cookie: undefined },
    'booking, times': { url: `${stack.portalUrl}/${slug}/book?service=${id}`, cookie: undefined },
  }
  const rows: Row[] = []
  for (const [name, { url, cookie }] of Object.entries(pages)) {
    const scores: Record<string, number[]> = {}
    for (let run = 0; run < runs; run++) {
      for (const [category, score] of Object.entries(await audit(url, cookie)))
        scores[category] = [...(scores[category] ?? []), score]
    }
    for (const [category, least] of Object.entries(categories))
      rows.push(
        absoluteRow(`Lighthouse mobile, ${name}, ${category}`, 'points', median(scores[category] ?? [0]), { least }),
      )
  }
  return rows
}

async function audit(url: string, cookie: string | undefined): Promise<Record<string, number>> {
  const port = await findFreePort()
  const browser = await launchChromium([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(url, {
      ...{ port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(categories), formFactor: 'mobile' },
      extraHeaders: cookie ? { Cookie: cookie } : undefined,
    })
    const found = result?.lhr.categories ?? {}
    for (const audit of Object.values(result?.lhr.audits ?? {}))
      if (process.env.FOYER_BENCH_VERBOSE && audit.score !== null && audit.score < 0.9)
        console.error(`${audit.id}: ${audit.score} ${audit.displayValue ?? ''}`)
    return Object.fromEntries(
      Object.keys(categories).map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]),
    )
  } finally {
    await browser.close()
  }
}
