import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { ListRow, RowList } from '@foyer/ui/list-row'
import CreditCard from 'lucide-react/icons/credit-card'
import Download from 'lucide-react/icons/download'
import Eye from 'lucide-react/icons/eye'
import type { DescribedInvoice } from './describe-invoice'

/** Invoices and credit notes, each to be looked at or kept (INV-1). */
export function InvoiceRows({
  label,
  invoices,
  ofOneBooking,
}: {
  label: string
  invoices: DescribedInvoice[]
  /** What they are for stands around them. */
  ofOneBooking?: boolean
}) {
  const icon = { 'aria-hidden': true } as const
  return (
    <RowList label={label}>
      {invoices.map(({ id, name, day, service, about, badge, amount, href, pay, look, lookAt, keep, keepIt }) => (
        <ListRow
          key={id}
          title={name}
          description={<span className="inline-block first-letter:uppercase">{day}</span>}
          meta={[!ofOneBooking && service, about].filter(Boolean).join(' · ')}
          trailing={
            <>
              {badge && <Badge tone={badge.tone}>{badge.text}</Badge>}
              <span className="font-medium">{amount}</span>
              <span className="-mx-2 flex basis-full gap-1">
                {pay && !ofOneBooking && (
                  <ButtonLink to={pay.to} variant="quiet" size="sm" icon={<CreditCard {...icon} />}>
                    {pay.label}
                  </ButtonLink>
                )}
                <ButtonLink
                  href={href}
                  target="_blank"
                  rel="noreferrer"
                  variant="quiet"
                  size="sm"
                  icon={<Eye {...icon} />}
                  aria-label={lookAt}
                >
                  {look}
                </ButtonLink>
                <ButtonLink
                  href={`${href}?download`}
                  download
                  variant="quiet"
                  size="sm"
                  icon={<Download {...icon} />}
                  aria-label={keepIt}
                >
                  {keep}
                </ButtonLink>
              </span>
            </>
          }
        />
      ))}
    </RowList>
  )
}
