import { SwitchField } from '@foyer/ui/switch-field'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { DepositFields } from '../prices/deposit-fields.tsx'
import { storedFee, storedTaxes } from '../prices/stored-terms.ts'
import { TaxFields } from '../prices/tax-fields.tsx'
import { typedDeposit, typedTaxes } from '../prices/typed-terms.ts'
import { useTermWords } from '../prices/use-term-words.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { switched, useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.terms.pricesTitle)

export const loader = page(async ({ caller, staff }) => {
  const { settings, revisions } = await caller.settings.get()
  return { stored: settings.prices, revision: revisions.prices, currency: staff.business.currency }
})

export const action = saveSection

/** Taxes and deposits of all services that have none of their own (PRI-1, PAY-4). */
export default function Prices() {
  const t = useTranslations('terms')
  const { stored, revision, currency } = useLoaderData<typeof loader>()
  const habits = { currency, locale: useRegion() }
  const errorOf = useSectionErrors('prices')
  const words = useTermWords(currency)
  const fields = {
    ...switched({ taxesIncluded: stored.taxesIncluded }),
    ...storedTaxes(stored.taxes, habits),
    ...storedFee('deposit', stored.deposit, habits),
  }
  return (
    <SettingsForm
      key={revision}
      act="prices"
      title={t('pricesTitle')}
      description={t('pricesText')}
      stored={fields}
      shown={['value']}
      sentence={(typed) =>
        [
          words.taxes(typedTaxes(typed), typed.taxesIncluded === 'on'),
          words.deposit(typedDeposit(typed, currency)),
        ].join(' ')
      }
    >
      <input type="hidden" name="revision" value={revision} />
      <SwitchField
        label={t('taxesIncluded')}
        name="taxesIncluded"
        hint={t('taxesIncludedHint')}
        defaultChecked={stored.taxesIncluded}
      />
      <TaxFields stored={fields} error={errorOf('taxes')} />
      <DepositFields stored={fields} currency={currency} error={errorOf('deposit')} />
    </SettingsForm>
  )
}
