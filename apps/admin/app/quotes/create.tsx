import { dateInZone } from '@foyer/format/dates'
import { EmptyState } from '@foyer/ui/empty-state'
import { FormKey } from '@foyer/ui/form-key'
import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { ChooseBuyer } from './choose-buyer.tsx'
import { loadChoices } from './load-choices.server.ts'
import { QuoteFields, quoteFieldNames } from './quote-fields.tsx'
import { typedQuote } from './typed-quote.ts'

const fortnightMs = 14 * 864e5

export const meta = title((t) => t.quotes.new)

/** For whom, then what: a quote is a draft until it is sent (INV-5). */
export const loader = page(async (desk, { request }) => {
  const { caller, staff } = desk
  const { searchParams } = new URL(request.url)
  const customerId = searchParams.get('customer')
  const [choices, customer, found] = await Promise.all([
    loadChoices(desk),
    customerId ? caller.customers.get({ customerId }) : null,
    customerId ? null : caller.customers.search({ text: searchParams.get('text')?.slice(0, 100) ?? '' }),
  ])
  return {
    ...{ choices, customer, found: found?.customers.slice(0, 8) ?? [], formKey: crypto.randomUUID() },
    validUntil: dateInZone(new Date(staff.now.getTime() + fortnightMs).toISOString(), staff.business.timeZone),
  }
})

export const action = (args: ActionFunctionArgs) => {
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  const customerId = new URL(args.request.url).searchParams.get('customer') ?? ''
  return submit(args, {
    read: (form) => ({ ...typedQuote(texts(form), currency), customerId, key: text(form, 'key') }),
    call: (caller, input) => caller.quotes.create(input),
    done: ({ quoteId }) => ({ to: paths.quote(quoteId), toast: { key: 'quoteSaved' } }),
  })
}

export default function CreateQuote() {
  const t = useTranslations('quotes')
  const { choices, customer, found, formKey, validUntil } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer('quote')
  const stored = refusal ? values : { persons: '1', validUntil, serviceId: choices.services[0]?.value ?? '' }
  const back = customer
    ? { to: paths.customer(customer.id), label: nameOf(customer) }
    : { to: paths.quotes(), label: t('title') }
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader title={customer ? t('newFor', { name: nameOf(customer) }) : t('new')} back={back} />
      {!customer && <ChooseBuyer found={found} />}
      {customer && choices.services.length === 0 && (
        <EmptyState title={t('nothingOffered')} description={t('nothingOfferedText')} />
      )}
      {customer && choices.services.length > 0 && (
        <SettingsForm act="quote" title={t('content')} stored={stored} mayChange isNew shown={quoteFieldNames}>
          <FormKey value={formKey} />
          <QuoteFields stored={stored} {...choices} errorOf={errorOf} />
        </SettingsForm>
      )}
    </div>
  )
}
