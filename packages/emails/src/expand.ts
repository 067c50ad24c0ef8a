import { asLine } from './lines.ts'
import { linkPlaceholders, type Placeholder, type Values } from './placeholders.ts'

/** Three characters at least, so that the "%c3%a9" of an encoded address is no placeholder. */
export const placeholderPattern = /%([A-Za-z][A-Za-z0-9_]{2,})%/g

export interface Segment {
  text: string
  link?: boolean
}

/** Neither mark can occur in a value or a line: both are control characters. */
const gap = '\u0000'
const link = '\u0001'

/** One pass, so that a value that reads `%customer_panel_url%` stays the text it is. */
function fill(line: string, values: Values): { text: string; missing: boolean; found: boolean } {
  let missing = false
  let found = false
  const text = asLine(line).replace(placeholderPattern, (_, name: string) => {
    const value = values[name as Placeholder]
    if (!value) {
      missing = true
      return gap
    }
    found = true
    return linkPlaceholders.includes(name as Placeholder) ? `${link}${value}${link}` : value
  })
  return { text, missing, found }
}

const gapAtStart = new RegExp(`^${gap}[\\s,;:]*`)
const gapBeforeStop = new RegExp(`[ \\u00a0]?${gap}(?=[\\s,.;:!?)]|$)`, 'g')

/** Closes up around what is missing: "Hello %x%, welcome" becomes "Hello, welcome". */
function closeUp(text: string): string {
  return text.replace(gapAtStart, '').replaceAll(gapBeforeStop, '').replaceAll(gap, '').trim()
}

/** Fills one line of a text; undefined when it held, beside a label at most, only what is missing. */
export function expandLine(line: string, values: Values): Segment[] | undefined {
  const { text, missing, found } = fill(line, values)
  const closed = closeUp(text)
  if (missing && !found && (closed === '' || closed.endsWith(':'))) return undefined
  const parts = closed.split(link)
  return parts.map((part, at) => (at % 2 ? { text: part, link: true } : { text: part })).filter((each) => each.text)
}

/** Fills a text that stays one line; links and what is missing leave no trace. */
export function expandText(template: string, values: Values): string {
  const linkless = { ...values }
  for (const name of linkPlaceholders) delete linkless[name]
  return (expandLine(template, linkless) ?? []).map((each) => each.text).join('')
}

const longestSubject = 200

/** The subject as one line of at most 200 characters, whatever the template or the values hold. */
export function expandSubject(template: string, values: Values): string {
  const characters = [...expandText(template, values)]
  return characters.length > longestSubject
    ? `${characters.slice(0, longestSubject - 1).join('')}…`
    : characters.join('')
}
