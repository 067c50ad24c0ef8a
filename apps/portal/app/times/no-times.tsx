import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import CalendarX from 'lucide-react/icons/calendar-x'
import { ContactDetails } from '../contact-details'
import { useText } from '../messages/text'

/** Nothing is free as far as one may look: whom to ask. */
export function NoTimes() {
  const t = useText()
  return (
    <Card padding="none">
      <EmptyState
        icon={<CalendarX aria-hidden="true" />}
        title={t('times.noneAtAll')}
        description={t('times.noneAtAllHint')}
        action={<ContactDetails className="justify-center" />}
      />
    </Card>
  )
}
