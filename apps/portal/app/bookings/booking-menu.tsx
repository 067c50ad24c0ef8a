import type { BookingAction } from '@foyer/domain/bookings/card'
import { Menu, type MenuItemProps } from '@foyer/ui/menu'
import CalendarClock from 'lucide-react/icons/calendar-clock'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import CalendarX from 'lucide-react/icons/calendar-x'
import CreditCard from 'lucide-react/icons/credit-card'
import Pencil from 'lucide-react/icons/pencil'
import RotateCw from 'lucide-react/icons/rotate-cw'
import { type Text, useLocale, useText } from '../messages/text'
import { paths } from '../paths'
import type { BookingLine } from './describe-booking'

const icon = { 'aria-hidden': true } as const

type Shown = Pick<BookingLine, 'id' | 'actions' | 'pay' | 'again' | 'moveUntil' | 'cancelUntil' | 'service'>

/** The three dots: what is possible with this booking now, and only that; nothing possible, no dots (PAN-4). */
export function BookingMenu({ slug, booking, className }: { slug: string; booking: Shown; className?: string }) {
  const t = useText()
  const locale = useLocale()
  const items = booking.actions.map((action) => menuItem({ t, locale, slug }, booking, action))
  return <Menu label={t('booking.actionsFor', { service: booking.service })} items={items} className={className} />
}

interface Page {
  t: Text
  locale: string
  slug: string
}

function menuItem(
  { t, locale, slug }: Page,
  { id, again, moveUntil, cancelUntil, pay }: Shown,
  action: BookingAction,
): MenuItemProps {
  const until = (when: string | null) => (when ? t('booking.until', { when }) : undefined)
  switch (action) {
    case 'pay':
      return { label: t('actions.pay'), to: paths.pay(slug, id), hint: pay?.due, icon: <CreditCard {...icon} /> }
    case 'reschedule':
      return {
        label: t('actions.reschedule'),
        to: paths.reschedule(slug, id),
        hint: until(moveUntil),
        icon: <CalendarClock {...icon} />,
      }
    case 'edit':
      return { label: t('actions.edit'), to: paths.edit(slug, id), icon: <Pencil {...icon} /> }
    case 'addToCalendar':
      return {
        label: t('actions.addToCalendar'),
        href: paths.calendar(slug, id),
        download: true,
        icon: <CalendarPlus {...icon} />,
      }
    case 'bookAgain':
      return { label: t('actions.bookAgain'), to: paths.book(slug, locale, again), icon: <RotateCw {...icon} /> }
    case 'cancel':
      return {
        label: t('actions.cancel'),
        to: paths.cancel(slug, id),
        hint: until(cancelUntil),
        icon: <CalendarX {...icon} />,
        tone: 'danger',
        startsGroup: true,
      }
  }
}
