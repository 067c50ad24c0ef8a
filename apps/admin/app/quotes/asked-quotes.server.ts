import { quoteStates } from '@foyer/domain/quotes/describe-quote'

/** Which quotes the address asks for, and behind which line it goes on. */
export function askedQuotes(search: URLSearchParams) {
  const state = quoteStates.find((each) => each === search.get('state'))
  const text = search.get('text')?.trim().slice(0, 100) ?? ''
  const [at, id] = search.get('after')?.split('~') ?? []
  return {
    shown: { state: state ?? '', text },
    input: { ...(state && { state }), text, ...(at && id && { before: { at, id } }) },
  }
}
