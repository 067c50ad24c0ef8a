import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../shell/answer.tsx'
import type { loader } from './customer.tsx'
import { NoteList } from './note-list.tsx'

/** What staff tell each other about the customer, who never reads it. */
export function CustomerNotes() {
  const t = useTranslations('customers')
  const { customer, zone } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  const { notes, may } = customer
  return (
    <>
      {notes.length === 0 && <p className="text-muted">{t('noNotes')}</p>}
      <NoteList notes={notes} zone={zone} />
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
