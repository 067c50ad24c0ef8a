import type { Refusal } from '@foyer/api/trpc'
import { FormErrors } from '@foyer/ui/form-errors'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { useTranslations } from 'use-intl'
import { useErrorTexts } from '../messages/catalogue.ts'

interface Answer {
  refusal?: Refusal
  values?: Record<string, string>
}

const faults = {
  too_small: 'tooSmall',
  too_big: 'tooBig',
  invalid_format: 'format',
  invalid_type: 'missing',
  invalid_value: 'choice',
} as const

/** What came back for the page's form, or for that one of its forms whose `act` is named: the error of each field, and what had been typed. */
export function useAnswer(act?: string) {
  const given = useFormAnswer() as Answer | undefined
  const answer = act === undefined || given?.values?.act === act ? given : undefined
  const texts = useErrorTexts()
  const t = useTranslations('fields')
  const { refusal, values = {} } = answer ?? {}
  const errorOf = (name: string): string | undefined => {
    if (!refusal) return undefined
    const fault = Object.entries(refusal.fields ?? {}).find(
      ([path]) => path === name || path.startsWith(`${name}.`),
    )?.[1]
    if (fault) return t(faults[fault as keyof typeof faults] ?? 'wrong')
    return refusal.field === name ? texts[refusal.reason] : undefined
  }
  return { refusal, values, errorOf }
}

/** The refusal as a whole, for what belongs to no single field on the page. */
export function AnswerErrors({ shown = [], act }: { shown?: readonly string[]; act?: string }) {
  const { refusal } = useAnswer(act)
  const texts = useErrorTexts()
  const t = useTranslations('common')
  if (!refusal) return null
  const fields = [...Object.keys(refusal.fields ?? {}), ...(refusal.field ? [refusal.field] : [])]
  const isShownThere =
    fields.length > 0 && fields.every((field) => shown.some((name) => field === name || field.startsWith(`${name}.`)))
  if (isShownThere) return null
  return <FormErrors title={t('notDone')} errors={[{ text: texts[refusal.reason] }]} />
}
