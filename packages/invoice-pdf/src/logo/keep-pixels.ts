import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import { showsOnPaper, shrink, splitAlpha } from './pixels.ts'
import { printedSize } from './printed-size.ts'
import { readWebp } from './read-webp.ts'

/** Pixels as a PDF holds them: deflated, transparency apart. */
export interface KeptPixels {
  width: number
  height: number
  colors: Uint8Array
  alpha: Uint8Array | null
}

const dotsPerPoint = 300 / 72
const mostKept = 50
const kept = new Map<string, KeptPixels | null>()

/** The pixels of a PNG or WebP, no finer than print shows, read once per process. Null for what is none, or could not be seen on white. */
export function keepPixels(bytes: Uint8Array): KeptPixels | null {
  const key = createHash('sha256').update(bytes).digest('base64')
  const known = kept.get(key)
  if (known !== undefined) return known
  const pixels = readPixels(bytes)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, pixels)
  return pixels
}

function readPixels(bytes: Uint8Array): KeptPixels | null {
  const buffer = Buffer.from(bytes)
  const isWebp = buffer.toString('latin1', 8, 12) === 'WEBP'
  try {
    const pixels = isWebp ? readWebp(bytes) : PNG.sync.read(buffer)
    if (!showsOnPaper(pixels)) return null
    const finest = printedSize(pixels).width * dotsPerPoint
    const small = shrink(pixels, Math.floor(pixels.width / finest))
    const { colors, alpha } = splitAlpha(small)
    const { width, height } = small
    return { width, height, colors: deflateSync(colors), alpha: alpha && deflateSync(alpha) }
  } catch {
    return null
  }
}
