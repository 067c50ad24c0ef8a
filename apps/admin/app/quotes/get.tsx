import { Badge } from '@foyer/ui/badge'
import { Card, CardHeader } from '@foyer/ui/card'
import { PageHeader } from '@foyer/ui/page-header'
import { QuoteSheet } from '@foyer/ui/quote-sheet'
import { Section } from '@foyer/ui/section'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text, whole } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { QuoteActions } from './quote-actions.tsx'
import { QuoteHistory } from './quote-history.tsx'
import { quoteTones } from './quote-tones.ts'
import { useQuoteSheet } from './use-quote-sheet.ts'

export const meta = title((t) => t.quotes.title)

/** One quote as its customer sees it, how it stands, and what may be done with it (INV-5). */
export const loader = page(async ({ caller, staff }, { params }) => {
  const quote = await caller.quotes.get({ quoteId: params.quoteId ?? '' })
  const { permissions, business } = staff
  return {
    ...{ quote, zone: business.timeZone, formKey: crypto.randomUUID() },
    mayChange: permissions.has('quotes.change'),
    mayBook: permissions.has('bookings.change'),
  }
})

export type LoadedQuote = Awaited<ReturnType<typeof loader>>['quote']

export const action = async (args: ActionFunctionArgs) => {
  const quoteId = args.params.quoteId ?? ''
  const act = (await args.request.clone().formData()).get('act')
  const to = paths.quote(quoteId)
  if (act === 'withdraw')
    return submit(args, {
      read: () => ({ quoteId }),
      call: (caller, input) => caller.quotes.withdraw(input),
      done: ({ number }) => ({ to, toast: { key: 'quoteWithdrawn', values: { number: String(number) } } }),
    })
  if (act === 'remove')
    return submit(args, {
      read: () => ({ quoteId }),
      call: (caller, input) => caller.quotes.remove(input),
      done: ({ number }) => ({
        to: paths.quotes(),
        toast: { key: 'quoteRemoved', values: { number: String(number) } },
      }),
    })
  return submit(args, {
    read: (form) => ({ quoteId, revision: whole(form, 'revision'), key: text(form, 'key') }),
    call: (caller, input) => caller.quotes.send(input),
    done: ({ number }) => ({ to, toast: { key: 'quoteSent', values: { number: String(number) } } }),
  })
}

export default function Quote() {
  const t = useTranslations('quotes')
  const { quote } = useLoaderData<typeof loader>()
  const sheet = useQuoteSheet(quote)
  const { state, bookingId } = quote
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title={t('named', { number: String(quote.number) })}
        badge={<Badge tone={quoteTones[state]}>{t(bookingId ? 'booked' : `states.${state}`)}</Badge>}
        description={nameOf(quote.customer)}
        back={{ to: paths.quotes(), label: t('title') }}
      />
      <AnswerErrors />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={t('preview')}>
          <QuoteSheet {...sheet} />
        </Section>
        <div className="min-w-0 max-lg:contents lg:space-y-6 lg:pt-11">
          <div className="empty:hidden max-lg:order-first">
            <QuoteActions />
          </div>
          <Card tone="quiet">
            <CardHeader title={t('history')} />
            <QuoteHistory />
          </Card>
        </div>
      </div>
    </div>
  )
}
