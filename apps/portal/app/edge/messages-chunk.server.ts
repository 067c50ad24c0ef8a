import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '@foyer/domain/locales'

// Seen from build/server, where the bundle lies.
const file = path.join(import.meta.dirname, '../.vite/client-manifest.json')
const manifest: Record<string, { file: string }> =
  import.meta.env.PROD && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}

/** Where the words of a language lie, so that the page asks for them at once; unknown while developing. */
export function messagesChunks(locale: Locale, apart: readonly string[]): string[] {
  const sources = [`app/messages/${locale}.ts`, ...apart.map((folder) => `app/${folder}/messages/${locale}.ts`)]
  return sources.flatMap((source) => manifest[source]?.file ?? []).map((file) => `/${file}`)
}
