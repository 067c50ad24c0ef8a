import { gzipSync } from 'node:zlib'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

/** Gzipped JavaScript that a first visit loads: every script and modulepreload of the page, and what those import. */
export async function measureWeight({ stack, slug, cookies }: Bench): Promise<Row[]> {
  const html = await (await fetch(`${stack.portalUrl}/${slug}`, { headers: { cookie: cookies[0]!.cookie } })).text()
  const seen = new Map<string, number>()
  const named = [...html.matchAll(/(?:src|href|from|import\()\s*=?\s*["']?(\/assets\/[^"'\s)>]+\.js)/g)].map(
    (match) => match[1] ?? '',
  )
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return
    seen.set(path, 0)
    const source = await (await fetch(`${stack.portalUrl}${path}`)).text()
    seen.set(path, gzipSync(source, { level: 9 }).length)
    for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      await visit(new URL(imported, `http://x${path}`).pathname)
  }
  for (const path of named) await visit(path)
  const kilobytes = [...seen.values()].reduce((sum, size) => sum + size, 0) / 1000
  return [absoluteRow('portal home, first-load JavaScript, gzip', 'kB', kilobytes, { most: 115 })]
}
