import { formatShortDay, formatTime } from '@foyer/format/dates'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './customer.tsx'

/** What staff tell each other about the customer, who never reads it. */
export function CustomerNotes() {
  const t = useTranslations('customers')
  const locale = useRegion()
  const { customer, zone } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  const { notes, may } = customer
  return (
    <>
      {notes.length === 0 && <p className="text-muted">{t('noNotes')}</p>}
      <ul className="space-y-4">
        {notes.map(({ id, text, author, at }) => (
          <li key={id}>
            <p className="whitespace-pre-wrap">{text}</p>
            <p className="text-muted text-sm">
              {author && `${author}, `}
              <time dateTime={at}>
                {formatShortDay(at, { locale, zone })}, {formatTime(at, { locale, zone })}
              </time>
            </p>
          </li>
        ))}
      </ul>
      {may.note && (
        <Form method="post" key={notes[0]?.id} className="mt-5 space-y-3" preventScrollReset>
          <TextArea
            label={t('note')}
            name="text"
            required
            maxLength={4000}
            rows={2}
            defaultValue={values.text}
            error={errorOf('text')}
          />
          <SubmitButton name="act" value="note" variant="secondary" size="sm">
            {t('addNote')}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
