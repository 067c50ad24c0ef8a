import { Banner } from '@foyer/ui/banner'
import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, texts, whole } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { sentPicture } from '../pictures/sent-picture.server.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { EventFields, eventFieldNames } from './event-fields.tsx'
import { EventPicture } from './event-picture.tsx'
import { loadChoices } from './load-choices.server.ts'
import { storedEvent, typedEvent } from './typed-event.ts'
import { useEventSentence } from './use-event-sentence.ts'

export const meta = title((t) => t.events.edit)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('services.change')) throw new Response(null, { status: 403 })
  const event = await caller.events.get({ eventId: params.eventId ?? '' })
  const { languages, currency } = staff.business
  return { ...(await loadChoices(caller)), event, languages, currency }
})

export const action = async (args: ActionFunctionArgs) => {
  const act = (await args.request.clone().formData()).get('act')
  return act === 'picture' ? changePicture(args) : change(args)
}

const change = (args: ActionFunctionArgs) => {
  const eventId = args.params.eventId ?? ''
  const { languages = [], currency = 'EUR' } = args.context.admin.staff?.business ?? {}
  return submit(args, {
    read: (form) => ({ ...typedEvent(texts(form), languages, currency), eventId, revision: whole(form, 'revision') }),
    call: (caller, input) => caller.events.change(input),
    done: ({ told }) => ({
      to: paths.event(eventId),
      toast: told ? { key: 'eventMoved', values: { count: String(told) } } : { key: 'settingsSaved' },
    }),
  })
}

const changePicture = (args: ActionFunctionArgs) => {
  const eventId = args.params.eventId ?? ''
  return submit(args, {
    read: async (form) => ({ eventId, picture: await sentPicture(form) }),
    call: (caller, input) => caller.events.changePicture(input),
    done: (_, { picture }) => ({
      to: paths.editEvent(eventId),
      toast: { key: picture === null ? 'photoRemoved' : 'photoSaved' },
    }),
  })
}

/** Changes an event; whoever has booked is told where its dates, its place or who leads it change. */
export default function EditEvent() {
  const t = useTranslations('events')
  const { event, languages, currency, ...choices } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const { refusal, values, errorOf } = useAnswer('event')
  const sentence = useEventSentence(languages, currency)
  const stored = refusal ? values : storedEvent(event, { currency, locale })
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader title={t('edit')} back={{ to: paths.event(event.id), label: event.name }} />
      {event.taken > 0 && (
        <Banner tone="info" className="mb-6">
          {t('movedHint', { count: event.taken })}
        </Banner>
      )}
      <SettingsForm
        key={event.revision}
        act="event"
        title={t('about')}
        stored={stored}
        mayChange
        shown={eventFieldNames}
        sentence={sentence}
      >
        <input type="hidden" name="revision" value={event.revision} />
        <EventFields stored={stored} {...choices} languages={languages} currency={currency} errorOf={errorOf} />
      </SettingsForm>
      <EventPicture eventId={event.id} version={event.pictureVersion} />
    </div>
  )
}
