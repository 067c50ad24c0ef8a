import { Badge } from '@foyer/ui/badge'
import { IconButton } from '@foyer/ui/icon-button'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { Section } from '@foyer/ui/section'
import { Form } from '@remix-run/react'
import CreditCard from 'lucide-react/icons/credit-card'
import MapPin from 'lucide-react/icons/map-pin'
import Pencil from 'lucide-react/icons/pencil'
import Phone from 'lucide-react/icons/phone'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import type { BookingLine } from './bookings/describe-booking'
import { useText } from './messages/text'
import { paths } from './paths'

type Prompt = 'phone' | 'address'
const promptIcons = { phone: Phone, address: MapPin }

/** What waits for the customer: something to pay, to answer, to complete; absent when nothing does. */
export function NeedsYou({
  slug,
  due,
  quotes,
  prompts,
}: {
  slug: string
  due: readonly BookingLine[]
  quotes: readonly { id: string; to: string; title: string; description: string }[]
  prompts: readonly Prompt[]
}) {
  const t = useText()
  if (!due.length && !quotes.length && !prompts.length) return null
  return (
    <Section title={t('needsYou.title')}>
      <RowList label={t('needsYou.title')}>
        {due.map(({ id, due: amount, pay, service, shortDay, paymentStatus }) => (
          <ListRow
            key={id}
            to={pay ? paths.pay(slug, id) : paths.booking(slug, id)}
            leading={<Mark icon={<CreditCard aria-hidden="true" />} />}
            title={t('needsYou.due', { amount: amount ?? '' })}
            description={`${service}, ${shortDay}`}
            trailing={<Badge tone="warn">{t(`payment.${paymentStatus}`)}</Badge>}
          />
        ))}
        {quotes.map(({ id, ...quote }) => (
          <ListRow key={id} {...quote} leading={<Mark icon={<Pencil aria-hidden="true" />} />} />
        ))}
        {prompts.map((prompt) => {
          const Icon = promptIcons[prompt]
          return (
            <ListRow
              key={prompt}
              to={`${paths.profile(slug)}#${prompt}`}
              leading={<Mark icon={<Icon aria-hidden="true" />} />}
              title={t(`needsYou.${prompt}`)}
              description={<span className="text-muted">{t(`needsYou.${prompt}Why`)}</span>}
              menu={<Dismiss slug={slug} prompt={prompt} />}
            />
          )
        })}
      </RowList>
    </Section>
  )
}

function Mark({ icon }: { icon: ReactNode }) {
  return (
    <span className="grid size-11 shrink-0 place-items-center self-center rounded-lg bg-sunken text-muted">{icon}</span>
  )
}

function Dismiss({ slug, prompt }: { slug: string; prompt: Prompt }) {
  const t = useText()
  return (
    <Form method="post" action={paths.hidePrompt(slug)} preventScrollReset>
      <input type="hidden" name="prompt" value={prompt} />
      <IconButton
        type="submit"
        label={t('needsYou.hide', { what: t(`needsYou.${prompt}`) })}
        icon={<X aria-hidden="true" className="size-4" />}
      />
    </Form>
  )
}
