import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, texts, whole } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { loadChoices } from './load-choices.server.ts'
import { QuoteFields, quoteFieldNames } from './quote-fields.tsx'
import { storedQuote, typedQuote } from './typed-quote.ts'

export const meta = title((t) => t.quotes.edit)

export const loader = page(async (desk, { params }) => {
  const [choices, quote] = await Promise.all([
    loadChoices(desk),
    desk.caller.quotes.get({ quoteId: params.quoteId ?? '' }),
  ])
  if (quote.state !== 'DRAFT') throw new Response(null, { status: 409 })
  return { choices, quote }
})

export const action = (args: ActionFunctionArgs) => {
  const quoteId = args.params.quoteId ?? ''
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => ({ ...typedQuote(texts(form), currency), quoteId, revision: whole(form, 'revision') }),
    call: (caller, input) => caller.quotes.edit(input),
    done: () => ({ to: paths.quote(quoteId), toast: { key: 'quoteSaved' } }),
  })
}

/** Changes a draft; what was sent stands (INV-5). */
export default function EditQuote() {
  const t = useTranslations('quotes')
  const { choices, quote } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const { refusal, values, errorOf } = useAnswer('quote')
  const stored = refusal ? values : storedQuote(quote, { currency: choices.currency, locale })
  const number = String(quote.number)
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader title={t('edit')} back={{ to: paths.quote(quote.id), label: t('named', { number }) }} />
      <SettingsForm
        key={quote.revision}
        act="quote"
        title={t('content')}
        stored={stored}
        mayChange
        isNew
        shown={quoteFieldNames}
      >
        <input type="hidden" name="revision" value={quote.revision} />
        <QuoteFields stored={stored} {...choices} errorOf={errorOf} />
      </SettingsForm>
    </div>
  )
}
