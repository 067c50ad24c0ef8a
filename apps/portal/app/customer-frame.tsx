import { PortalShell } from '@foyer/ui/portal-shell'
import { ToastRegion } from '@foyer/ui/toast-region'
import { Form, useNavigation } from '@remix-run/react'
import CalendarDays from 'lucide-react/icons/calendar-days'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import House from 'lucide-react/icons/house'
import Ticket from 'lucide-react/icons/ticket'
import UserRound from 'lucide-react/icons/user-round'
import type { ReactNode } from 'react'
import { ContactDetails } from './contact-details'
import type { FrameData } from './customer'
import { Live } from './live'
import { useLocale, useText } from './messages/text'
import { paths } from './paths'
import { useBusiness } from './use-business'

const icon = { 'aria-hidden': true } as const

/** The business's mark, the few places there are, and who is signed in. */
export function CustomerFrame({
  slug,
  name,
  showsAppointments,
  showsEvents,
  toast,
  children,
}: FrameData & { children: ReactNode }) {
  const t = useText()
  const business = useBusiness()
  const isOnItsWay = useNavigation().state === 'loading'
  const locale = useLocale()
  const book = { to: paths.book(slug, locale), label: t('nav.book'), icon: <CalendarPlus {...icon} /> }
  const bookings = { to: paths.bookings(slug), label: t('nav.appointments'), icon: <CalendarDays {...icon} /> }
  const events = { to: paths.bookings(slug, { kind: 'event' }), label: t('nav.events'), icon: <Ticket {...icon} /> }
  return (
    <>
      <Live slug={slug} who={name} />
      {isOnItsWay && <div className="on-its-way" />}
      <PortalShell
        brand={{ name: business?.name ?? '', logoUrl: business?.logo, to: paths.home(slug) }}
        nav={[
          { to: paths.home(slug), end: true, label: t('nav.home'), icon: <House {...icon} /> },
          ...(showsAppointments ? [bookings] : []),
          ...(showsEvents ? [events] : []),
          ...(business?.bookingOn ? [book] : []),
          { to: paths.profile(slug), label: t('nav.profile'), icon: <UserRound {...icon} /> },
        ]}
        navLabel={t('nav.label')}
        skipLabel={t('nav.skip')}
        account={{ name, to: paths.profile(slug), label: t('nav.yourProfile') }}
        railFooter={
          <Form method="post" action={paths.signOut(slug)}>
            <button type="submit" className="min-h-11 hover:text-ink">
              {t('nav.signOut')}
            </button>
          </Form>
        }
        footer={<ContactDetails />}
      >
        {children}
      </PortalShell>
      <ToastRegion toasts={toast ? [toast] : []} label={t('nav.notices')} dismissLabel={t('nav.dismiss')} />
    </>
  )
}
