import { parseMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { Card, CardHeader } from '@foyer/ui/card'
import { PageHeader } from '@foyer/ui/page-header'
import { Section } from '@foyer/ui/section'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { SentMessages } from '../bookings/sent-messages.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { CustomerBookings } from './customer-bookings.tsx'
import { CustomerCredit } from './customer-credit.tsx'
import { CustomerNotes } from './customer-notes.tsx'
import { CustomerProfile } from './customer-profile.tsx'

export const meta = title((t) => t.customers.title)

export const loader = page(async ({ caller, staff }, { params }) => {
  const customerId = params.customerId ?? ''
  const customer = await caller.customers.get({ customerId })
  const [{ bookings, nextCursor }, sent] = await Promise.all([
    caller.bookings.search({ customerId, newestFirst: true, limit: 50 }),
    staff.permissions.has('messages.view') ? caller.messages.listSent({ customerId }) : null,
  ])
  const { timeZone, languages } = staff.business
  return {
    customer,
    bookings,
    hasMore: nextCursor !== null,
    sent,
    zone: timeZone,
    languages,
    now: staff.now.toISOString(),
    mayBook: staff.permissions.has('bookings.change'),
    mayQuote: staff.permissions.has('quotes.change'),
    key: crypto.randomUUID(),
  }
})

export type LoadedCustomer = Awaited<ReturnType<typeof loader>>['customer']

export const action = async (args: ActionFunctionArgs) => {
  const customerId = args.params.customerId ?? ''
  const form = await args.request.clone().formData()
  const to = paths.customer(customerId)
  if (form.get('act') === 'invite') {
    return submit(args, {
      read: (sent) => ({ customerId, name: text(sent, 'name') }),
      call: (caller) => caller.customers.invite({ customerId }),
      done: (_, { name }) => ({ to, toast: { key: 'customerInvited', values: { name } } }),
    })
  }
  if (form.get('act') === 'credit') {
    const currency = args.context.admin.staff?.business.currency ?? 'EUR'
    return submit(args, {
      read: (sent) => ({
        ...{ customerId, key: text(sent, 'key'), reason: text(sent, 'reason') },
        amountMinor: parseMoney(text(sent, 'amount'), currency),
      }),
      call: (caller, input) => caller.customers.grantCredit(input),
      done: () => ({ to, toast: { key: 'creditGiven' } }),
    })
  }
  return submit(args, {
    read: (sent) => ({ customerId, text: text(sent, 'text') }),
    call: (caller, input) => caller.customers.addNote(input),
    done: () => ({ to, toast: { key: 'noteAdded' } }),
  })
}

export default function Customer() {
  const t = useTranslations('customers')
  const { customer, sent, zone } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-6xl">
      <PageHeader
        title={nameOf(customer)}
        description={t('numbered', { number: customer.number })}
        back={{ to: paths.customers, label: t('title') }}
        actions={<Actions />}
      />
      <AnswerErrors shown={['text', 'amountMinor', 'reason']} />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <Section title={t('bookings')}>
            <CustomerBookings />
          </Section>
          {sent && (
            <Section title={t('messages')}>
              <SentMessages sent={sent} zone={zone} />
            </Section>
          )}
        </div>
        <div className="min-w-0 space-y-6">
          <Card>
            <CardHeader title={t('profile')} />
            <CustomerProfile />
          </Card>
          {(customer.credit.minor > 0 || customer.may.grantCredit) && (
            <Card>
              <CardHeader title={t('credit')} />
              <CustomerCredit />
            </Card>
          )}
          <Card tone="quiet">
            <CardHeader title={t('notes')} description={t('notesHint')} />
            <CustomerNotes />
          </Card>
        </div>
      </div>
      <Outlet />
    </div>
  )
}

function Actions() {
  const t = useTranslations('customers')
  const quotes = useTranslations('quotes')
  const { customer, mayBook, mayQuote } = useLoaderData<typeof loader>()
  return (
    <>
      {mayBook && <ButtonLink to={paths.book({ customer: customer.id })}>{t('book')}</ButtonLink>}
      {mayQuote && (
        <ButtonLink to={paths.newQuote({ customer: customer.id })} variant="secondary">
          {quotes('new')}
        </ButtonLink>
      )}
      {customer.may.invite && (
        <Form method="post">
          <input type="hidden" name="name" value={nameOf(customer)} />
          <SubmitButton name="act" value="invite" variant="secondary">
            {t('invite')}
          </SubmitButton>
        </Form>
      )}
      {customer.may.change && (
        <ButtonLink to={paths.editCustomer(customer.id)} variant="secondary" preventScrollReset>
          {t('edit')}
        </ButtonLink>
      )}
    </>
  )
}
