import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Pixels } from './pixels.ts'

interface Decoder {
  memory: WebAssembly.Memory
  malloc(length: number): number
  WebPDecodeRGBA(from: number, length: number, width: number, height: number): number
}

let compiled: WebAssembly.Module | undefined
const refuse = () => {
  throw new Error('A decoder has no files')
}

/** The pixels of a WebP picture. Each is decoded in a memory of its own, which ends with it. Throws for what is none. */
export function readWebp(bytes: Uint8Array): Pixels {
  const file = createRequire(import.meta.url).resolve('@cwasm/webp/webp.wasm')
  compiled ??= new WebAssembly.Module(readFileSync(file))
  const stubs = { fd_close: refuse, fd_seek: refuse, fd_write: refuse }
  const { exports } = new WebAssembly.Instance(compiled, { wasi_snapshot_preview1: stubs })
  const decoder = exports as unknown as Decoder
  const from = decoder.malloc(bytes.length)
  new Uint8Array(decoder.memory.buffer, from, bytes.length).set(bytes)
  const size = decoder.malloc(8)
  const pixels = decoder.WebPDecodeRGBA(from, bytes.length, size, size + 4)
  if (pixels === 0) throw new Error('Not a WebP picture')
  const [width = 0, height = 0] = new Uint32Array(decoder.memory.buffer, size, 2)
  return { width, height, data: new Uint8Array(decoder.memory.buffer, pixels, width * height * 4).slice() }
}
