import type { TermsView } from './describe-terms.server'
import { useBookText } from './words'

/** What cancelling will cost, and the business's own words on it; nothing where there are none. */
export function CancelTerms({ terms, className = '' }: { terms: TermsView; className?: string }) {
  const b = useBookText()
  if (!terms.lines.length && !terms.policyText) return null
  return (
    <section aria-labelledby="terms" className={`text-muted text-sm ${className}`}>
      <h2 id="terms" className="mb-1 font-semibold text-ink">
        {b('terms.heading')}
      </h2>
      {terms.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {terms.policyText && <p className="mt-1.5 whitespace-pre-line">{terms.policyText}</p>}
    </section>
  )
}
