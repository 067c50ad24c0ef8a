/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type { Weight } from './faces.ts'
import { chooseFace, type Sheet } from './sheet.ts'
import { type Run, splitRuns } from './split-runs.ts'

/** Sizes and leading in points, colours as "#rrggbb". */
export interface Style {
  weight: Weight
  size: number
  leading: number
  color: string
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What cannot be seen is left out, what is not Unicode is replaced, and composed letters are preferred. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, (sign) =>
      sign === '\n' ? sign : '',
    )
    .normalize('NFC')
}

/** The width of a line in points. */
export function widthOf(sheet: Sheet, text: string, style: Style): number {
  return splitRuns(text, style.weight).reduce((sum, run) => sum + widthOfRun(sheet, run, style.size), 0)
}

/** Breaks a text into lines no wider than `width`; a word that is wider is broken where it has to be. */
export function breakText(sheet: Sheet, text: string, style: Style, width: number): string[] {
  return cleanText(text)
    .split('\n')
    .flatMap((paragraph) => breakParagraph(sheet, paragraph.trimEnd(), style, width))
}

function breakParagraph(sheet: Sheet, text: string, style: Style, width: number): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (candidate: string) => widthOf(sheet, candidate.trimEnd(), style) <= width
  if (fits(text)) return [text]
  for (const piece of breakablePieces(text)) {
    if (fits(line + piece)) {
      line += piece
      continue
    }
    if (line) lines.push(line.trimEnd())
    line = ''
    if (fits(piece)) line = piece
    else {
      const broken = breakWord(sheet, piece, style, width)
      line = broken.pop() ?? ''
      lines.push(...broken)
    }
  }
  return [...lines, line.trimEnd()]
}

/** Breaks a word that is wider than the line between its letters; what they come to one by one is near enough. */
function breakWord(sheet: Sheet, word: string, style: Style, width: number): string[] {
  const lines = ['']
  let filled = 0
  for (const { segment } of graphemes.segment(word)) {
    const own = widthOf(sheet, segment, style)
    if (filled > 0 && filled + own > width) {
      lines.push('')
      filled = 0
    }
    lines[lines.length - 1] += segment
    filled += own
  }
  return lines
}

/** The pieces between the places where a line may end: never before a sign that belongs to what stands before it ("40 €", "Merci !"). */
function breakablePieces(text: string): string[] {
  const breaker = new LineBreaker(text)
  const pieces: string[] = []
  let from = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = text.slice(from, next.position)
    if (pieces.length > 0 && /^[€$£¥%‰:;!?»]/.test(piece)) pieces[pieces.length - 1] += piece
    else pieces.push(piece)
    from = next.position
  }
  return pieces
}

export interface Place {
  x: number
  /** Where the line begins, in points from the top of the page. */
  y: number
  style: Style
  /** To the right of `x`, or up to it. */
  align?: 'left' | 'right'
}

/** Sets one line. */
export function setLine(sheet: Sheet, text: string, { x, y, style, align = 'left' }: Place): void {
  const { document } = sheet
  const baseline = y + style.leading / 2 + style.size * 0.33
  let at = align === 'right' ? x - widthOf(sheet, text, style) : x
  for (const run of splitRuns(text, style.weight)) {
    const width = widthOfRun(sheet, run, style.size)
    if (run.actual !== null) document.markContent('Span', { actual: run.actual })
    chooseFace(sheet, run.face, style.size)
      .fillColor(style.color)
      .text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(run) })
    if (run.actual !== null) document.endMarkedContent()
    at += width
  }
}

/** Sets lines under each other; answers where they end. */
export function setLines(sheet: Sheet, lines: string[], place: Place): number {
  for (const [number, line] of lines.entries())
    setLine(sheet, line, { ...place, y: place.y + number * place.style.leading })
  return place.y + lines.length * place.style.leading
}

const widthOfRun = (sheet: Sheet, run: Run, size: number) =>
  chooseFace(sheet, run.face, size).widthOfString(run.text, featuresOf(run))

/** Asked for features, even none, a run is shaped as a whole; otherwise word by word, which is fast, but wrong from right to left. */
const featuresOf = ({ face }: Run): { features?: [] } => (face.startsWith('other') ? { features: [] } : {})
