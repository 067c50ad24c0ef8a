import { formatShortDay, formatTime } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { SegmentedControl } from '@foyer/ui/segmented-control'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { jobKey } from './job-key.ts'

export const meta = title((t) => t.messages.title)

export const loader = page(async ({ caller, staff }, { request }) => {
  const retried = new URL(request.url).searchParams.get('show') === 'retried'
  const found = await caller.messages.listDead({ retried })
  return { ...found, retried, zone: staff.business.timeZone, mayRetry: staff.permissions.has('messages.retry') }
})

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ messageId: text(form, 'messageId') }),
    call: (caller, input) => caller.messages.retry(input),
    done: () => ({ to: paths.messages, toast: { key: 'messageRetried' } }),
  })

type DeadMessage = Awaited<ReturnType<typeof loader>>['messages'][number]

export default function DeadMessages() {
  const t = useTranslations('messages')
  const { messages, retried } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} description={t('text')} />
      <SegmentedControl
        label={t('show')}
        items={[
          { label: t('waiting'), to: paths.messages, current: !retried },
          { label: t('retried'), to: `${paths.messages}?show=retried`, current: retried },
        ]}
      />
      <AnswerErrors />
      {messages.length === 0 && <EmptyState title={t('none')} description={t('noneText')} />}
      <ul className="mt-6 divide-y divide-line rounded-xl bg-surface ring ring-line empty:hidden">
        {messages.map((message) => (
          <Dead key={message.id} message={message} />
        ))}
      </ul>
    </div>
  )
}

function Dead({ message }: { message: DeadMessage }) {
  const t = useTranslations('messages')
  const locale = useRegion()
  const { zone, mayRetry } = useLoaderData<typeof loader>()
  const place = { locale, zone }
  const { id, about, error, tries, diedAt, retriedAt } = message
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
      <div className="min-w-0 grow basis-72">
        <p className="font-semibold">
          {t(`jobs.${jobKey(message.job)}`)} {about && <AboutLink about={about} />}
        </p>
        <p className="text-muted text-sm">
          {t('died')} {formatShortDay(diedAt, place)}, {formatTime(diedAt, place)} · {t('tries', { count: tries })}
        </p>
        <p className="mt-1 break-words font-mono text-sm">{error}</p>
      </div>
      {retriedAt && <Badge tone="success">{t('retried')}</Badge>}
      {!retriedAt && mayRetry && (
        <Form method="post" preventScrollReset>
          <SubmitButton name="messageId" value={id} variant="secondary">
            {t('retry')}
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}

function AboutLink({ about }: { about: NonNullable<DeadMessage['about']> }) {
  const bookings = useTranslations('bookings')
  const isBooking = about.kind === 'booking'
  return (
    <Link
      to={isBooking ? paths.booking(about.id) : paths.customer(about.id)}
      className="font-normal underline underline-offset-2"
    >
      {isBooking ? bookings('number', { number: about.number }) : about.name}
    </Link>
  )
}
