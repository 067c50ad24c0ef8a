import { Button } from '@foyer/ui/button'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useRouteLoaderData } from '@remix-run/react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { AnswerErrors } from '../shell/answer.tsx'
import type { loader as settingsLoader } from './settings.tsx'

/** The fields of a form by name, as they are typed right now or as they arrive. */
export type Typed = Record<string, string>

interface SettingsFormProps {
  /** Tells the forms of a page apart. */
  act: string
  title: string
  description?: string
  /** What the settings mean, said from what is typed right now. */
  sentence?: (typed: Typed) => ReactNode
  /** The fields as they are stored, by name: what the sentence says before anything is typed. */
  stored: Typed
  /** Fields that show their own errors. */
  shown?: readonly string[]
  encType?: 'multipart/form-data'
  /** Whether this person may change it; as the settings' page says without. */
  mayChange?: boolean
  /** What does not exist yet can be saved as it stands. */
  isNew?: boolean
  children: ReactNode
}

const typedIn = (form: HTMLFormElement): Typed =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  )

/** What the form would send if nothing had been touched, even before JavaScript was there. */
function untouched(form: HTMLFormElement): Typed {
  const copy = form.cloneNode(true) as HTMLFormElement
  copy.reset()
  return typedIn(copy)
}

const same = (one: Typed, other: Typed) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

/** One part of the settings: a sentence on what holds, the fields, and a bar to save once something differs. */
export function SettingsForm({
  act,
  title,
  description,
  sentence,
  stored,
  shown,
  encType,
  mayChange: given,
  isNew = false,
  children,
}: SettingsFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const initial = useRef<Typed>({})
  const [typed, setTyped] = useState(stored)
  const [isDirty, setDirty] = useState<boolean | null>(null)
  const inSettings = useRouteLoaderData<typeof settingsLoader>('settings/settings')
  const mayChange = given ?? inSettings?.mayChange ?? false
  const look = useCallback(() => {
    // Fields that may not be changed are left out of what a form would send.
    if (!form.current || !mayChange) return
    const now = typedIn(form.current)
    setTyped(now)
    setDirty(!same(now, initial.current))
  }, [mayChange])
  useEffect(() => {
    if (form.current) initial.current = untouched(form.current)
    look()
  }, [look])
  useEffect(() => warnBeforeLeaving(isDirty === true), [isDirty])
  // Once all fields hold the new values. Not onChange: React misses what is typed, discarded, and typed again.
  const lookSoon = () => setTimeout(look)
  return (
    <Form
      ref={form}
      method="post"
      encType={encType}
      onInput={lookSoon}
      onReset={lookSoon}
      aria-labelledby={`${act}-title`}
      className="mb-12"
      preventScrollReset
    >
      <input type="hidden" name="act" value={act} />
      <h2 id={`${act}-title`} className="text-xl">
        {title}
      </h2>
      {description && <p className="mt-1 text-muted">{description}</p>}
      {sentence && (
        <p role="status" className="mt-4 rounded-lg bg-brand-soft px-4 py-3 text-brand-soft-ink">
          {sentence(typed)}
        </p>
      )}
      <AnswerErrors act={act} shown={shown} />
      <fieldset disabled={!mayChange} className="mt-5 space-y-5">
        {children}
      </fieldset>
      {mayChange && <SaveBar act={act} isDirty={isNew ? null : isDirty} />}
    </Form>
  )
}

/** Without JavaScript nobody knows whether something differs: then the button is always there. */
function SaveBar({ act, isDirty }: { act: string; isDirty: boolean | null }) {
  const words = useTranslations('common')
  if (isDirty === false) return null
  const floats = isDirty ? 'sticky bottom-4 z-20 rounded-xl bg-raised p-3 shadow-float' : ''
  return (
    <div className={`mt-6 flex flex-wrap items-center justify-end gap-2 ${floats}`}>
      {isDirty && <p className="grow px-2 text-muted">{words('unsaved')}</p>}
      {isDirty && (
        <Button type="reset" variant="quiet">
          {words('discard')}
        </Button>
      )}
      <SubmitButton aria-describedby={`${act}-title`}>{words('save')}</SubmitButton>
    </div>
  )
}

function warnBeforeLeaving(isDirty: boolean) {
  if (!isDirty) return
  const warn = (event: BeforeUnloadEvent) => event.preventDefault()
  window.addEventListener('beforeunload', warn)
  return () => window.removeEventListener('beforeunload', warn)
}
