import type { Reason } from '@foyer/domain/errors'
import { Button } from '@foyer/ui/button'
import { TextField } from '@foyer/ui/text-field'
import { useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useErrorTexts } from '../messages/catalogue.ts'
import { useAnswer } from '../shell/answer.tsx'

interface Props {
  coupon: { typed?: string; refused: Reason | null }
}

/** A coupon that the customer names: what is typed here is booked with, and its price can be seen before. */
export function CouponField({ coupon: { typed, refused } }: Props) {
  const t = useTranslations('book')
  const words = useTranslations('common')
  const errors = useErrorTexts()
  const { values, errorOf } = useAnswer()
  const [search, setSearch] = useSearchParams()
  const show = (form: HTMLFormElement | null) => {
    const field = form?.elements.namedItem('coupon')
    if (!(field instanceof HTMLInputElement)) return
    const asked = new URLSearchParams(search)
    asked.set('coupon', field.value.trim())
    if (!field.value.trim()) asked.delete('coupon')
    setSearch(asked, { replace: true, preventScrollReset: true })
  }
  return (
    <div className="flex max-w-md items-start gap-2">
      <TextField
        label={t('coupon')}
        aside={words('optional')}
        name="coupon"
        defaultValue={values.coupon ?? typed}
        error={errorOf('coupon') ?? (refused ? errors[refused] : undefined)}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="min-w-0 grow"
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          show(event.currentTarget.form)
        }}
      />
      <Button
        type="button"
        variant="secondary"
        className="needs-script mt-6.5"
        onClick={({ currentTarget }) => show(currentTarget.form)}
      >
        {t('couponShow')}
      </Button>
    </div>
  )
}
