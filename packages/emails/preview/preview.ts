import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { messageKinds } from '../src/compose.ts'
import { renderMessage } from '../src/render.tsx'
import type { Audience } from '../src/template.ts'
import { brand, samples } from './samples.ts'

const folder = path.join(tmpdir(), 'foyer-mails')
const audiences: Audience[] = ['customer', 'provider', 'staff']

await mkdir(folder, { recursive: true })
for (const kind of messageKinds) {
  for (const audience of audiences) {
    for (const locale of ['en', 'fr'] as const) {
      const facts = samples[kind]
      for (const [variant, props] of Object.entries({ on: facts, off: { ...facts, panelUrl: undefined } })) {
        const { subject, html, text } = renderMessage({ kind, audience, locale, brand, facts: props })
        const name = `${folder}/${kind}.${audience}.${locale}.${variant}`
        await writeFile(`${name}.html`, html)
        await writeFile(`${name}.txt`, `${subject}\n\n${text}`)
      }
    }
  }
}
console.log(`Messages written to ${folder}`)
