import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { EventFields, eventFieldNames } from './event-fields.tsx'
import { loadChoices } from './load-choices.server.ts'
import { copiedEvent, typedEvent } from './typed-event.ts'
import { useEventSentence } from './use-event-sentence.ts'

export const meta = title((t) => t.events.new)

export const loader = page(async ({ caller, staff }, { request }) => {
  if (!staff.permissions.has('services.change')) throw new Response(null, { status: 403 })
  const copyOf = new URL(request.url).searchParams.get('copy')
  const { languages, currency } = staff.business
  return {
    ...(await loadChoices(caller)),
    ...{ languages, currency },
    copied: copyOf ? await caller.events.get({ eventId: copyOf }) : null,
  }
})

export const action = (args: ActionFunctionArgs) => {
  const { languages = [], currency = 'EUR' } = args.context.admin.staff?.business ?? {}
  return submit(args, {
    read: (form) => ({ ...typedEvent(texts(form), languages, currency), copyOf: optional(form, 'copyOf') }),
    call: (caller, input) => caller.events.create(input),
    done: ({ eventId }) => ({ to: paths.event(eventId), toast: { key: 'eventCreated' } }),
  })
}

/** A new event, or one like another at new dates. */
export default function CreateEvent() {
  const t = useTranslations('events')
  const { copied, languages, currency, ...choices } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const { refusal, values, errorOf } = useAnswer('event')
  const sentence = useEventSentence(languages, currency)
  const fresh = copied
    ? copiedEvent(copied, { currency, locale })
    : { color: '#0f766e', pricing: 'PER_PERSON', published: 'on' }
  const stored = refusal ? values : fresh
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader title={t(copied ? 'copy' : 'new')} back={{ to: paths.events(), label: t('title') }} />
      <SettingsForm
        act="event"
        title={t('about')}
        stored={stored}
        mayChange
        isNew
        shown={eventFieldNames}
        sentence={sentence}
      >
        {copied && <input type="hidden" name="copyOf" value={copied.id} />}
        <EventFields stored={stored} {...choices} languages={languages} currency={currency} errorOf={errorOf} />
      </SettingsForm>
    </div>
  )
}
