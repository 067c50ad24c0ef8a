import { SelectField } from '@foyer/ui/select-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useTranslations } from 'use-intl'
import { submit, text, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { DepositFields } from '../prices/deposit-fields.tsx'
import { FeeFields } from '../prices/fee-fields.tsx'
import { LadderFields } from '../prices/ladder-fields.tsx'
import { OwnRule } from '../prices/own-rule.tsx'
import { TaxFields } from '../prices/tax-fields.tsx'
import { useTermWords } from '../prices/use-term-words.ts'
import { DurationField } from '../settings/duration-field.tsx'
import { SettingsForm, type Typed } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { useService } from './edit.tsx'
import { FieldGroup } from './field-group.tsx'
import { storedRules, typedRules } from './typed-rules.ts'

export const meta = title((t) => t.services.rules)

export const action = (args: ActionFunctionArgs) => {
  const serviceId = args.params.serviceId ?? ''
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => ({ serviceId, version: text(form, 'version'), ...typedRules(texts(form), currency) }),
    call: (caller, input) => caller.services.changeRules(input),
    done: () => ({ to: paths.serviceRules(serviceId), toast: { key: 'settingsSaved' } }),
  })
}

const minuteRules = ['minimumNoticeMinutes', 'cancelCutoffMinutes', 'rescheduleCutoffMinutes'] as const

/** The rules a service has of its own; what is left empty follows the business (BOK-6, 7, 16, PRI-1). */
export default function Rules() {
  const t = useTranslations('services')
  const terms = useTranslations('terms')
  const { service, version, currency, business, mayChange } = useService()
  const { errorOf } = useAnswer('rules')
  const words = useTermWords(currency)
  const habits = { currency, locale: useRegion() }
  const stored = storedRules(service, business, habits)
  const { taxesIncluded } = business.prices
  const sentence = (typed: Typed) => {
    const own = typedRules(typed, currency)
    return [
      words.taxes(own.taxes ?? business.prices.taxes, taxesIncluded),
      words.deposit(own.deposit ?? business.prices.deposit),
      words.ladder(own.cancelFees ?? business.fees.ladder),
      terms('noShowCosts', { fee: words.fee(own.noShowFee ?? business.fees.noShow) }),
    ].join(' ')
  }
  return (
    <SettingsForm
      key={version}
      act="rules"
      title={t('rules')}
      description={t('rulesText')}
      stored={stored}
      mayChange={mayChange}
      sentence={sentence}
      shown={['taxes', 'deposit', 'cancelFees', 'noShowFee', 'horizonDays', ...minuteRules]}
    >
      <input type="hidden" name="version" value={version} />
      <FieldGroup title={t('booking')}>
        <SelectField
          label={t('approval')}
          name="approval"
          defaultValue={stored.approval}
          className="max-w-sm"
          options={(['business', 'yes', 'no'] as const).map((each) => ({ value: each, label: t(`approvals.${each}`) }))}
        />
        <DurationField
          label={t('minimumNoticeMinutes')}
          name="minimumNoticeMinutes"
          stored={stored}
          required={false}
          hint={t('emptyRule')}
          error={errorOf('minimumNoticeMinutes')}
        />
        <TextField
          label={t('horizonDays')}
          name="horizonDays"
          type="number"
          min={1}
          max={730}
          suffix={t('daysShort')}
          hint={t('emptyRule')}
          defaultValue={stored.horizonDays}
          error={errorOf('horizonDays')}
          className="max-w-sm"
        />
      </FieldGroup>
      <FieldGroup title={t('changing')}>
        {(['rescheduleCutoffMinutes', 'cancelCutoffMinutes'] as const).map((name) => (
          <DurationField
            key={name}
            label={t(name)}
            name={name}
            stored={stored}
            required={false}
            hint={t('emptyRule')}
            error={errorOf(name)}
          />
        ))}
        <SwitchField
          label={t('mayChangeProvider')}
          name="mayChangeProvider"
          defaultChecked={service.mayChangeProvider}
        />
      </FieldGroup>
      <FieldGroup title={terms('pricesTitle')}>
        <OwnRule
          label={terms('taxes')}
          name="taxes"
          isOwn={service.taxes !== null}
          business={words.taxes(business.prices.taxes, taxesIncluded)}
          error={errorOf('taxes')}
        >
          <TaxFields stored={stored} />
        </OwnRule>
        <OwnRule
          label={terms('deposit')}
          name="deposit"
          isOwn={service.deposit !== null}
          business={words.deposit(business.prices.deposit)}
          error={errorOf('deposit')}
        >
          <DepositFields stored={stored} currency={currency} />
        </OwnRule>
      </FieldGroup>
      <FieldGroup title={terms('feesTitle')}>
        <OwnRule
          label={terms('ladder')}
          name="cancelFees"
          isOwn={service.cancelFees !== null}
          business={words.ladder(business.fees.ladder)}
          error={errorOf('cancelFees')}
        >
          <LadderFields stored={stored} currency={currency} />
        </OwnRule>
        <OwnRule
          label={terms('noShow')}
          name="noShowFee"
          isOwn={service.noShowFee !== null}
          business={terms('noShowCosts', { fee: words.fee(business.fees.noShow) })}
          error={errorOf('noShowFee')}
        >
          <FeeFields label={terms('noShow')} name="noShow" stored={stored} currency={currency} none={terms('none')} />
        </OwnRule>
      </FieldGroup>
    </SettingsForm>
  )
}
