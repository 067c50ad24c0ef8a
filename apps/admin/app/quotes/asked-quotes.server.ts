import { quoteStates } from '@foyer/domain/quotes/describe-quote'
import { askedPlace } from '../finance/asked-place.server.ts'

/** Which quotes the address asks for, and behind which line it goes on. */
export function askedQuotes(search: URLSearchParams) {
  const state = quoteStates.find((each) => each === search.get('state'))
  const text = search.get('text')?.trim().slice(0, 100) ?? ''
  const before = askedPlace(search)
  return {
    shown: { state: state ?? '', text },
    input: { ...(state && { state }), text, ...(before && { before }) },
  }
}
