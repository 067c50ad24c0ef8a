import compile from 'icu-minify/compile'
import { type Plugin, transformWithEsbuild } from 'vite'

type Texts = { [key: string]: string | Texts }

const isCatalogue = /\/app\/(?:\w+\/)?messages\/(?:said-)?(\w\w)(?:\.server)?\.ts$/

const compileAll = (texts: Texts): unknown =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? compile(text) : compileAll(text)]),
  )

/** Reads each catalogue's messages when building, so that neither browser nor server carries a parser for them. */
export const compileMessages = (): Plugin => ({
  name: 'compile-messages',
  enforce: 'pre',
  config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
  async transform(code, id) {
    const locale = isCatalogue.exec(id)?.[1]
    if (!locale) return
    const plain = await transformWithEsbuild(code, id, { format: 'esm', target: 'es2022' })
    const module = await import(`data:text/javascript,${encodeURIComponent(plain.code)}`)
    return { code: `export const ${locale} = ${JSON.stringify(compileAll(module[locale]))}`, map: null }
  },
})
