import { ButtonLink } from '@foyer/ui/button'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { Dialog } from '@foyer/ui/dialog'
import { FilterBar } from '@foyer/ui/filter-bar'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { FindField, FoundCustomers } from '../customers/found-customers.tsx'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text, ticked, whole } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.events.bookPlace)

const mostFound = 8
const uuid = /^[0-9a-f-]{36}$/

export const loader = page(async ({ caller, staff }, { params, request }) => {
  if (!staff.permissions.has('bookings.change')) throw new Response(null, { status: 403 })
  const { searchParams } = new URL(request.url)
  const { id, name, left, booking } = await caller.events.get({ eventId: params.eventId ?? '' })
  if (booking === 'canceled' || left === 0) throw new Response(null, { status: 409 })
  const customerId = searchParams.get('customer') ?? ''
  const wanted = searchParams.get('text')?.slice(0, 100) ?? ''
  const [customer, found] = await Promise.all([
    uuid.test(customerId) ? caller.customers.get({ customerId }) : null,
    caller.customers.search({ text: wanted }),
  ])
  return { id, name, left, customer, found: found.customers.slice(0, mostFound), key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const eventId = args.params.eventId ?? ''
  return submit(args, {
    read: (form) => ({
      input: {
        ...{ eventId, customerId: text(form, 'customerId'), persons: whole(form, 'persons') },
        ...{ note: optional(form, 'note'), coupon: optional(form, 'coupon') },
        ...{ notify: ticked(form, 'notify'), key: text(form, 'key') },
      },
      name: text(form, 'name'),
    }),
    call: (caller, { input }) => caller.events.bookForStaff(input),
    done: (_, { name }) => ({ to: paths.event(eventId), toast: { key: 'placeBooked', values: { name } } }),
  })
}

/** Books places for a customer who called or stands at the desk (BOK-10). */
export default function BookEvent() {
  const t = useTranslations('events')
  const words = useTranslations('common')
  const { id, name, customer } = useLoaderData<typeof loader>()
  return (
    <Dialog
      title={t('bookPlace')}
      description={customer ? `${nameOf(customer)} · ${name}` : name}
      closeTo={paths.event(id)}
      closeLabel={words('close')}
    >
      {customer ? <PlaceForm /> : <FindCustomer />}
    </Dialog>
  )
}

function PlaceForm() {
  const t = useTranslations('events')
  const book = useTranslations('book')
  const words = useTranslations('common')
  const { id, left, customer, key } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  if (!customer) return null
  return (
    <Form method="post" className="space-y-5 pb-2" preventScrollReset>
      <AnswerErrors shown={['persons', 'note', 'coupon']} />
      <FormKey value={key} />
      <input type="hidden" name="customerId" value={customer.id} />
      <input type="hidden" name="name" value={nameOf(customer)} />
      <TextField
        label={t('columns.personsHead')}
        name="persons"
        type="number"
        min={1}
        max={left}
        required
        hint={t('left', { count: left })}
        defaultValue={values.persons ?? '1'}
        error={errorOf('persons')}
      />
      <TextArea
        label={t('columns.note')}
        name="note"
        aside={words('optional')}
        rows={2}
        maxLength={1000}
        defaultValue={values.note}
        error={errorOf('note')}
      />
      <TextField
        label={book('coupon')}
        name="coupon"
        aside={words('optional')}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={values.coupon}
        error={errorOf('coupon')}
      />
      <CheckboxField label={t('tell')} name="notify" defaultChecked />
      <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <ButtonLink to={paths.bookEvent(id)} variant="secondary" preventScrollReset>
          {book('otherCustomer')}
        </ButtonLink>
        <SubmitButton>{t('bookPlace')}</SubmitButton>
      </div>
    </Form>
  )
}

function FindCustomer() {
  const t = useTranslations('book')
  const { id, found } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-4 pb-2">
      <FilterBar label={t('customer')} submitLabel={t('find')} action={paths.bookEvent(id)}>
        <FindField className="w-full" />
      </FilterBar>
      <FoundCustomers found={found} to={(customer) => paths.bookEvent(id, { customer })} />
    </div>
  )
}
