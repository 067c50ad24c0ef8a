import { gzipSync } from 'node:zlib'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

/** Gzipped JavaScript that a first visit of the home page and of the booking page loads. */
export async function measureWeight({ stack, slug, cookies, database }: Bench): Promise<Row[]> {
  const { id } = await database.prisma.service.findFirstOrThrow({ where: { business: { slug } } })
  const home = await weigh(stack.portalUrl, `/${slug}`, { cookie: cookies[0]!.cookie })
  const booking = await weigh(stack.portalUrl, `/${slug}/book?service=${id}`)
  return [
    absoluteRow('portal home, first-load JavaScript, gzip', 'kB', home, { most: 115 }),
    absoluteRow('booking page, first-load JavaScript, gzip', 'kB', booking, { most: 130 }),
  ]
}

/** Every script and modulepreload of the page, and what those import. */
async function weigh(portalUrl: string, page: string, headers: Record<string, string> = {}): Promise<number> {
  const html = await (await fetch(`${portalUrl}${page}`, { headers })).text()
  const seen = new Map<string, number>()
  const named = [...html.matchAll(/(?:src|href|from|import\()\s*=?\s*["']?(\/assets\/[^"'\s)>]+\.js)/g)].map(
    (match) => match[1] ?? '',
  )
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return
    seen.set(path, 0)
    const source = await (await fetch(`${portalUrl}${path}`)).text()
    seen.set(path, gzipSync(source, { level: 9 }).length)
    for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      await visit(new URL(imported, `http://x${path}`).pathname)
  }
  for (const path of named) await visit(path)
  return [...seen.values()].reduce((sum, size) => sum + size, 0) / 1000
}
