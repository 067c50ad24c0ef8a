import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** Source Sans for what is read; DejaVu Sans for the scripts and signs it lacks. */
const files = {
  text: 'source-sans/TTF/SourceSans3-Regular.ttf',
  strong: 'source-sans/TTF/SourceSans3-Semibold.ttf',
  otherText: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  otherStrong: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
}

export type Face = keyof typeof files
export type Weight = 'text' | 'strong'

const parsed = new Map<Face, Font>()
const resolve = createRequire(import.meta.url).resolve

/** A face, read and parsed once per process. */
function parse(face: Face): Font {
  const known = parsed.get(face)
  if (known) return known
  const font = create(readFileSync(resolve(files[face])))
  if ('fonts' in font) throw new Error(`${files[face]} is a collection of fonts`)
  parsed.set(face, font)
  return font
}

/**
 * The face for one document. A font remembers with each glyph the characters it was first asked for, and a document says by them what its glyphs mean;
 * glyphs of its own keep one document from depending on those before it.
 */
export function faceForDocument(face: Face): Font {
  return Object.create(parse(face), { _glyphs: { value: {}, writable: true } }) as Font
}

export const otherFace = (weight: Weight): Face => (weight === 'text' ? 'otherText' : 'otherStrong')

/** Whether the face can show all the characters of the text; joiners and variation selectors have no picture of their own. */
export function hasAll(face: Face, text: string): boolean {
  const font = parse(face)
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (!isInvisible(code) && !font.hasGlyphForCodePoint(code)) return false
  }
  return true
}

const isInvisible = (code: number) => code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)
