import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

// Run in an app's folder after its build: what browsers load is compressed once, as small as it gets.
const folder = path.resolve('build/client')
const worthIt = /\.(js|css|svg|json|txt)$/

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!worthIt.test(name) || name.startsWith('.')) continue
  const file = path.join(folder, name)
  const bytes = readFileSync(file)
  if (bytes.length < 512) continue
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}
