import { formatDate } from '@foyer/format/dates'
import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './get.tsx'

/** What comes next, and what it means: send, withdraw, book (INV-5). */
export function QuoteActions() {
  const t = useTranslations('quotes')
  const { quote, mayChange, mayBook } = useLoaderData<typeof loader>()
  const { state, bookingId, bookingNumber } = quote
  if (bookingId)
    return (
      <Step text={t('bookedText')}>
        <ButtonLink to={paths.booking(bookingId)}>{t('seeBooking', { number: String(bookingNumber) })}</ButtonLink>
      </Step>
    )
  if (state === 'ACCEPTED' && mayBook)
    return (
      <Step text={t('bookText')}>
        <ButtonLink to={paths.bookQuote(quote)}>{t('book')}</ButtonLink>
      </Step>
    )
  if (state === 'DRAFT' && mayChange) return <Draft />
  if ((state === 'SENT' || state === 'EXPIRED') && mayChange)
    return (
      <Step text={t(state === 'SENT' ? 'withdrawText' : 'expiredText')}>
        <Form method="post">
          <SubmitButton name="act" value="withdraw" variant="danger">
            {t('withdraw')}
          </SubmitButton>
        </Form>
      </Step>
    )
  return null
}

function Step({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Card>
      <p className="mb-4">{text}</p>
      {children}
    </Card>
  )
}

function Draft() {
  const t = useTranslations('quotes')
  const locale = useRegion()
  const { quote, formKey } = useLoaderData<typeof loader>()
  return (
    <Step text={t('sendText', { day: formatDate(quote.validUntil, locale) })}>
      <div className="flex flex-wrap gap-2">
        <Form method="post">
          <FormKey value={formKey} />
          <input type="hidden" name="revision" value={quote.revision} />
          <SubmitButton name="act" value="send">
            {t('send')}
          </SubmitButton>
        </Form>
        <ButtonLink to={paths.editQuote(quote.id)} variant="secondary">
          {t('edit')}
        </ButtonLink>
        <Form method="post">
          <SubmitButton name="act" value="remove" variant="quiet">
            {t('remove')}
          </SubmitButton>
        </Form>
      </div>
    </Step>
  )
}
