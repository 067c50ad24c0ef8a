import { Badge } from '@foyer/ui/badge'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { PageHeader } from '@foyer/ui/page-header'
import { useLoaderData } from '@remix-run/react'
import ReceiptText from 'lucide-react/icons/receipt-text'
import { customerPage } from '../edge/visit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { NothingHere } from '../payments/nothing-here'
import { usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { describeQuote } from './describe-quote'

/** The quotes that were sent to the customer, latest first (INV-5). */
export const loader = customerPage(async ({ call, slug, regional, zone, scope, locale }) => {
  if (!scope.settings.visibility.quotes) throw new Response(null, { status: 404 })
  const p = payTextIn(locale)
  const quotes = await call.quotes.list()
  return {
    slug,
    quotes: quotes.map((quote) => describeQuote(p, quote, { slug, regional, zone })),
    title: p('quotes.title', { business: scope.business.name }),
  }
})

export const clientLoader = withPayWords

export const meta = pageTitle

export default function ListQuotes() {
  const p = usePayText()
  const { slug, quotes } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={p('quotes.heading')} back={{ to: paths.payments(slug), label: p('payments.heading') }} />
      {quotes.length === 0 ? (
        <NothingHere
          icon={<ReceiptText aria-hidden="true" />}
          title={p('quotes.none')}
          description={p('quotes.noneHint')}
        />
      ) : (
        <RowList label={p('quotes.heading')}>
          {quotes.map(({ id, to, name, service, until, badge, amount, state }) => (
            <ListRow
              key={id}
              to={to}
              title={name}
              description={service}
              meta={state === 'SENT' && until}
              trailing={
                <>
                  <Badge tone={badge.tone}>{badge.text}</Badge>
                  <span className="font-medium tabular-nums">{amount}</span>
                </>
              }
            />
          ))}
        </RowList>
      )}
    </>
  )
}
