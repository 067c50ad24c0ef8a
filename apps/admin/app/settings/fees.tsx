import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { FeeFields } from '../prices/fee-fields.tsx'
import { LadderFields } from '../prices/ladder-fields.tsx'
import { storedFee, storedLadder } from '../prices/stored-terms.ts'
import { typedFee, typedLadder } from '../prices/typed-terms.ts'
import { useTermWords } from '../prices/use-term-words.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { spellMinutes } from './duration-field.tsx'
import { switched, useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm, type Typed } from './settings-form.tsx'

export const meta = title((t) => t.terms.feesTitle)

export const loader = page(async ({ caller, staff }) => {
  const { settings, revisions } = await caller.settings.get()
  return {
    stored: settings.fees,
    revision: revisions.fees,
    currency: staff.business.currency,
    cutoffMinutes: settings.manageBookings.cancelCutoffMinutes,
  }
})

export const action = saveSection

const refundRules = ['none', 'card', 'credit', 'choice'] as const

/** What cancelling late and not coming cost, and where the money goes (BOK-7, 8). */
export default function Fees() {
  const t = useTranslations('terms')
  const { stored, revision, currency, cutoffMinutes } = useLoaderData<typeof loader>()
  const habits = { currency, locale: useRegion() }
  const errorOf = useSectionErrors('fees')
  const sentence = useSentence(currency, cutoffMinutes)
  const fields = {
    ...storedLadder(stored.ladder, habits),
    ...storedFee('noShow', stored.noShow, habits),
    refund: stored.refund,
    ...switched({ depositRefundable: stored.depositRefundable }),
  }
  return (
    <SettingsForm
      key={revision}
      act="fees"
      title={t('feesTitle')}
      description={t('feesText')}
      stored={fields}
      shown={['value']}
      sentence={sentence}
    >
      <input type="hidden" name="revision" value={revision} />
      <LadderFields stored={fields} currency={currency} error={errorOf('ladder')} />
      <FeeFields
        label={t('noShow')}
        name="noShow"
        stored={fields}
        currency={currency}
        none={t('none')}
        error={errorOf('noShow')}
      />
      <RadioGroupField
        label={t('refund')}
        name="refund"
        defaultValue={stored.refund}
        options={refundRules.map((rule) => ({ value: rule, label: t(`refunds.${rule}`) }))}
        error={errorOf('refund')}
      />
      <SwitchField
        label={t('depositRefundable')}
        name="depositRefundable"
        hint={t('depositRefundableHint')}
        defaultChecked={stored.depositRefundable}
      />
    </SettingsForm>
  )
}

/** "Cancelling less than 24 hours before the start costs 50 % of the price; less than 2 hours before, all of it." */
function useSentence(currency: string, cutoffMinutes: number): (typed: Typed) => string {
  const t = useTranslations('terms')
  const locale = useLocale()
  const words = useTermWords(currency)
  return (typed) => {
    const ladder = typedLadder(typed, currency)
    const noShow = typedFee(typed, 'noShow', currency)
    const isBeyondReach = ladder.some(({ withinHours }) => withinHours * 60 <= cutoffMinutes)
    return [
      words.ladder(ladder),
      t('noShowCosts', { fee: words.fee(noShow) }),
      t(`refundSentences.${refundRules.find((rule) => rule === typed.refund) ?? 'none'}`),
      ...(isBeyondReach ? [t('beyondCutoff', { time: spellMinutes(cutoffMinutes, locale) })] : []),
    ].join(' ')
  }
}
