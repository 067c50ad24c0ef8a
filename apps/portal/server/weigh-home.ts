import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  imports?: string[]
}

const client = path.join(import.meta.dirname, '../build/client')
const manifest = JSON.parse(readFileSync(path.join(client, '../.vite/client-manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>
const routes = ['app/root.tsx', 'app/customer.tsx', 'app/home.tsx']

function keyOf(wanted: string): string {
  const key = Object.keys(manifest).find((each) => each.split('?')[0]?.endsWith(wanted))
  if (!key) throw new Error(`${wanted} is not in the build`)
  return key
}

function collect(key: string, found: Set<string>): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const each of manifest[key]?.imports ?? []) collect(each, found)
  return found
}

const starts = ['app/entry.client.tsx', ...routes, 'app/messages/en.ts'].map(keyOf)
const chunks = new Set<string>()
for (const start of starts) collect(start, chunks)
const files = [...chunks].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'))
const rows = [...new Set(files), ...remixManifest()].map((file) => {
  const bytes = readFileSync(path.join(client, file))
  return {
    file,
    kB: Math.round(bytes.length / 102.4) / 10,
    gzip: Math.round(gzipSync(bytes, { level: 9 }).length / 102.4) / 10,
  }
})

/** Which routes there are: a script of Remix's own, fetched with every first page. */
function remixManifest(): string[] {
  const server = readFileSync(path.join(client, '../server/index.js'), 'utf8')
  const found = /assets\/manifest-[\w-]+\.js/.exec(server)?.[0]
  return found ? [found] : []
}

console.table(rows.sort((a, b) => b.gzip - a.gzip))
console.log(`portal home, first-load JavaScript: ${rows.reduce((sum, { gzip }) => sum + gzip, 0).toFixed(1)} kB gzip`)
