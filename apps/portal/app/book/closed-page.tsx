import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import CalendarX from 'lucide-react/icons/calendar-x'
import { ContactDetails } from '../contact-details'
import { useBusiness } from '../use-business'
import { BookFrame } from './book-frame'
import { useBookText } from './words'

/** The business takes no bookings here: whom to ask (BOK-1). */
export function ClosedPage({ customer }: { customer: string | null }) {
  const b = useBookText()
  const business = useBusiness()?.name ?? ''
  return (
    <BookFrame customer={customer}>
      <h1 className="sr-only">{b('heading')}</h1>
      <Card padding="none" className="mx-auto mt-6 max-w-160">
        <EmptyState
          icon={<CalendarX aria-hidden="true" />}
          title={b('off.title')}
          description={b('off.description', { business })}
          action={<ContactDetails className="flex-col items-center" />}
        />
      </Card>
    </BookFrame>
  )
}
