import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'artwork')

export function readArtwork(name: string): { type: string; bytes: Uint8Array<ArrayBuffer> } | undefined {
  const file = path.join(folder, name)
  if (!existsSync(file)) return undefined
  return { type: name.endsWith('.webp') ? 'image/webp' : 'image/png', bytes: new Uint8Array(readFileSync(file)) }
}
