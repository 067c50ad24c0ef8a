import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import CalendarCheck from 'lucide-react/icons/calendar-check'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import Check from 'lucide-react/icons/check'
import Hourglass from 'lucide-react/icons/hourglass'
import { FeeCard } from '../cards/fee-card'
import { ContactDetails } from '../contact-details'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import { BookFrame } from './book-frame'
import { BookedTicket } from './booked-ticket'
import type { BookedView } from './describe-booked'
import { PayBooked } from './pay-booked'
import type { BookedData } from './show-booked'
import { useBookText } from './words'

/** It is done: what, when, where, and what happens next. */
export function BookedPage(data: BookedData) {
  const { slug, customer, booked, sentTo, calendar, own, feeCard } = data
  const b = useBookText()
  const locale = useLocale()
  const again = (
    <ButtonLink to={paths.book(slug, locale)} variant={booked ? 'quiet' : 'primary'}>
      {b('done.again')}
    </ButtonLink>
  )
  if (!booked)
    return (
      <BookFrame customer={customer}>
        <h1 className="sr-only">{b('heading')}</h1>
        <Card padding="none" className="mx-auto mt-6 max-w-160">
          <EmptyState
            icon={<CalendarCheck aria-hidden="true" />}
            title={b('done.gone')}
            description={b('done.goneHint')}
            action={again}
          />
        </Card>
      </BookFrame>
    )
  return (
    <BookFrame customer={customer}>
      <div className="mx-auto max-w-136">
        <header className="mb-7 text-center">
          <Mark booked={booked} />
          <h1 className="text-2xl sm:text-3xl">{b(headingOf(booked))}</h1>
          <p className="mx-auto mt-2 max-w-112 text-muted">
            <Sent isPending={booked.isPending} sentTo={customer ? null : sentTo} isCustomer={customer !== null} />
          </p>
        </header>
        <BookedTicket booked={booked} />
        <PayBooked {...data} />
        <FeeCard feeCard={feeCard} className="mt-5" />
        <div className="mt-6 flex flex-col gap-2 sm:flex-row sm:justify-center">
          {own && (
            <ButtonLink to={own} variant={booked.pay ? 'secondary' : 'primary'}>
              {b('done.yours')}
            </ButtonLink>
          )}
          {booked.isOpen && (
            <ButtonLink href={calendar} download variant="secondary" icon={<CalendarPlus aria-hidden="true" />}>
              {b('done.calendar')}
            </ButtonLink>
          )}
          {again}
        </div>
      </div>
    </BookFrame>
  )
}

const headingOf = ({ isPending, isOpen }: BookedView) =>
  isPending ? 'done.pending' : isOpen ? 'done.booked' : 'done.changed'

function Mark({ booked: { isPending, isOpen } }: { booked: BookedView }) {
  const Icon = isPending ? Hourglass : Check
  if (!isOpen) return null
  return (
    <span
      className={`mx-auto mb-5 grid size-16 place-items-center rounded-full ${isPending ? 'bg-warn-soft text-warn' : 'bg-success-soft text-success'}`}
    >
      <Icon aria-hidden="true" className="size-8" />
    </span>
  )
}

/** The same sentence whether the address is known or new (BOK-1); without a portal, whom to ask instead of a link. */
function Sent({ isPending, sentTo, isCustomer }: { isPending: boolean; sentTo: string | null; isCustomer: boolean }) {
  const b = useBookText()
  const business = useBusiness()
  const hint = isPending && `${b('done.pendingHint', { business: business?.name ?? '' })} `
  if (isCustomer) return <>{[hint, b('done.sentCustomer')]}</>
  if (!sentTo) return <>{hint}</>
  const told = !business?.portalOn ? 'done.sentOff' : isPending ? 'done.sentPending' : 'done.sent'
  return (
    <>
      {hint}
      {b.rich(told, {
        email: sentTo,
        strong: (part) => <strong className="font-semibold text-ink">{part}</strong>,
      })}
      {!business?.portalOn && <ContactDetails className="mt-3 justify-center text-sm" />}
    </>
  )
}
