import { TextField } from '@foyer/ui/text-field'
import { Link } from '@remix-run/react'
import type { Refused } from '../edge/submit.server'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import { fieldError } from '../refusal'
import { useBusiness } from '../use-business'
import { NoteField } from './note-field'
import { useBookText } from './words'

export const guestFieldNames = ['guest.givenName', 'guest.familyName', 'guest.email', 'guest.phone', 'note']

export interface GuestFieldsProps {
  slug: string
  fields: { phone: 'hidden' | 'optional' | 'required'; note: boolean }
  /** Where signing in leads back to, within the business. */
  backTo: string
  refused?: Refused<unknown>
}

/** What a guest says of themselves; nothing typed has to be typed twice. */
export function GuestFields({ slug, fields, backTo, refused }: GuestFieldsProps) {
  const b = useBookText()
  const locale = useLocale()
  const portalOn = useBusiness()?.portalOn
  const { refusal, values = {} } = refused ?? {}
  const about = (name: string) => ({
    name,
    defaultValue: values[name],
    error: fieldError(refusal, `guest.${name}`),
  })
  return (
    <div className="space-y-5">
      {portalOn && (
        <p className="text-muted">
          {b('details.known')}{' '}
          <Link
            to={paths.signIn(slug, locale, { to: backTo.slice(slug.length + 1) })}
            className="rounded-sm text-brand-text underline-offset-3 hover:underline"
          >
            {b('details.signIn')}
          </Link>
        </p>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...about('givenName')}
          label={b('details.givenName')}
          autoComplete="given-name"
          required
          maxLength={100}
        />
        <TextField
          {...about('familyName')}
          label={b('details.familyName')}
          autoComplete="family-name"
          required
          maxLength={100}
        />
      </div>
      <TextField
        {...about('email')}
        label={b('details.email')}
        hint={b('details.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        maxLength={254}
      />
      {fields.phone !== 'hidden' && (
        <TextField
          {...about('phone')}
          label={b('details.phone')}
          hint={b('details.phoneHint')}
          aside={fields.phone === 'optional' && b('details.optional')}
          required={fields.phone === 'required'}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={40}
        />
      )}
      {fields.note && <NoteField note={values.note} />}
    </div>
  )
}
