import { methodOf } from '@foyer/domain/bookings/payment-methods'
import { formatDay } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { PageHeader } from '@foyer/ui/page-header'
import { Section } from '@foyer/ui/section'
import { useLoaderData } from '@remix-run/react'
import FileSignature from 'lucide-react/icons/file-pen-line'
import FileText from 'lucide-react/icons/file-text'
import ReceiptText from 'lucide-react/icons/receipt-text'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { NothingHere } from './nothing-here'
import { usePayText, withPayWords } from './words'
import { payTextIn } from './words.server'

/** All that was paid and that came back, latest first (PAY-8). */
export const loader = customerPage(async ({ call, slug, regional, zone, scope, locale }) => {
  const [payments, credit, invoices, quotes] = await Promise.all([
    call.payments.list(),
    call.payments.getCredit(),
    call.invoices.list({}),
    call.quotes.list(),
  ])
  return {
    slug,
    payments: payments.map(({ id, amountMinor, currency, method, at, booking, isUnderway }) => ({
      ...{ id, isUnderway, isBack: amountMinor < 0 },
      amount: formatMoney(Math.abs(amountMinor), currency, regional),
      method: methodOf(method),
      day: formatDay(at, { locale: regional, zone }),
      service: booking?.service ?? '',
      booking: booking && { id: booking.id, number: booking.number },
    })),
    credit: credit.entries.length > 0 ? formatMoney(credit.balanceMinor, credit.currency, regional) : null,
    creditEntries: credit.entries.map(({ id, kind, amountMinor, at, booking }) => ({
      ...{ id, kind, booking },
      amount: formatMoney(Math.abs(amountMinor), credit.currency, regional),
      day: formatDay(at, { locale: regional, zone }),
    })),
    hasInvoices: invoices.length > 0,
    hasQuotes: quotes.length > 0,
    title: payTextIn(locale)('payments.title', { business: scope.business.name }),
  }
})

export const clientLoader = withPayWords

export const meta = pageTitle

export default function ListPayments() {
  const t = useText()
  const p = usePayText()
  const { slug, payments, credit, hasInvoices, hasQuotes } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={p('payments.heading')}
        back={{ to: paths.profile(slug), label: t('nav.profile') }}
        actions={
          <>
            {hasQuotes && (
              <ButtonLink to={paths.quotes(slug)} variant="secondary" icon={<FileSignature aria-hidden="true" />}>
                {p('quotes.heading')}
              </ButtonLink>
            )}
            {hasInvoices && (
              <ButtonLink to={paths.invoices(slug)} variant="secondary" icon={<FileText aria-hidden="true" />}>
                {p('invoices.heading')}
              </ButtonLink>
            )}
          </>
        }
      />
      {credit && <Credit />}
      <div className={credit ? 'mt-10' : undefined}>
        {payments.length === 0 ? (
          <NothingHere
            icon={<ReceiptText aria-hidden="true" />}
            title={p('payments.none')}
            description={p('payments.noneHint')}
          />
        ) : (
          <RowList label={p('payments.heading')}>
            {payments.map(({ id, booking, service, day, method, amount, isBack, isUnderway }) => (
              <ListRow
                key={id}
                to={booking ? paths.booking(slug, booking.id) : undefined}
                title={service}
                description={<span className="first-letter:uppercase inline-block">{day}</span>}
                meta={[
                  p(`payments.methods.${method}`),
                  booking && p('payments.number', { number: String(booking.number) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                trailing={
                  <>
                    {isUnderway && <Badge tone="warn">{p('payments.underway')}</Badge>}
                    {isBack && !isUnderway && <Badge>{p('payments.back')}</Badge>}
                    <span className="font-medium tabular-nums">{isBack ? `−${amount}` : amount}</span>
                  </>
                }
              />
            ))}
          </RowList>
        )}
      </div>
    </>
  )
}

/** What one has at the business, and how it came and went (PKG-6). */
function Credit() {
  const p = usePayText()
  const { slug, credit, creditEntries } = useLoaderData<typeof loader>()
  return (
    <Section title={p('credit.heading')} description={p('credit.have', { amount: credit ?? '' })}>
      <RowList label={p('credit.heading')}>
        {creditEntries.map(({ id, kind, booking, amount, day }) => (
          <ListRow
            key={id}
            to={booking ? paths.booking(slug, booking.id) : undefined}
            title={p(`credit.kinds.${kind}`)}
            description={<span className="inline-block first-letter:uppercase">{day}</span>}
            meta={booking && p('payments.number', { number: String(booking.number) })}
            trailing={
              <span className="font-medium tabular-nums">{kind === 'SPENT' ? `−${amount}` : `+${amount}`}</span>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
