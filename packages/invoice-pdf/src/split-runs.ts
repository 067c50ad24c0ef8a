import { type Face, hasAll, otherFace, type Weight } from './faces.ts'

/** A stretch of text in one face. `actual` is what it says, where a box stands for characters that no face has. */
export interface Run {
  face: Face
  text: string
  actual: string | null
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const box = '□'

/** Splits a line into stretches of one face each; letters stay with their accents, spaces with the words around them. */
export function splitRuns(text: string, weight: Weight): Run[] {
  if (hasAll(weight, text)) return text ? [{ face: weight, text, actual: null }] : []
  const other = otherFace(weight)
  const runs: Run[] = []
  for (const { segment } of graphemes.segment(text)) {
    const face = hasAll(weight, segment) ? weight : other
    const isMissing = face === other && !hasAll(other, segment)
    const last = runs.at(-1)
    if (last && last.face === face && (last.actual !== null) === isMissing) {
      last.text += isMissing ? box : segment
      if (isMissing) last.actual += segment
    } else runs.push({ face, text: isMissing ? box : segment, actual: isMissing ? segment : null })
  }
  return joinAcrossSpaces(runs, other)
}

/** A space between two words of the other face is set in it, so that words from right to left keep their order. */
function joinAcrossSpaces(runs: Run[], other: Face): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const [before, last] = joined.slice(-2)
    const isPlain = (each?: Run) => each?.face === other && each.actual === null
    if (before && last && isPlain(run) && isPlain(before) && last.text.trim() === '') {
      joined.pop()
      before.text += last.text + run.text
    } else joined.push(run)
  }
  return joined
}
