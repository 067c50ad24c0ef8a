import { CheckboxField } from '@foyer/ui/checkbox-field'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { useKinds } from '../prices/fee-fields.tsx'
import { FieldGroup } from '../services/field-group.tsx'
import type { Typed } from '../settings/settings-form.tsx'
import { useText } from '../texts/use-text.ts'
import { ChooseCustomers } from './choose-customers.tsx'
import type { ChosenCustomer } from './typed-coupon.ts'

export const couponFieldNames = [
  ...['code', 'note', 'gives', 'validFrom', 'validUntil', 'mostUses', 'mostUsesPerCustomer'],
  ...['serviceIds', 'customerIds'],
]

interface CouponFieldsProps {
  stored: Typed
  services: { id: string; name: Record<string, string> }[]
  customers: ChosenCustomer[]
  languages: readonly ('en' | 'fr')[]
  currency: string
  errorOf: (name: string) => string | undefined
}

/** What a coupon is: its code, what it takes off, when, how often, for what and for whom (PAY-7). */
export function CouponFields({ stored, services, customers, languages, currency, errorOf }: CouponFieldsProps) {
  const t = useTranslations('coupons')
  const terms = useTranslations('terms')
  const words = useTranslations('common')
  const textOf = useText(languages)
  const kinds = useKinds(currency)
  const field = (name: string) => ({ name, defaultValue: stored[name], error: errorOf(name) })
  const tick = (name: string) => ({ name, defaultChecked: stored[name] === 'on' })
  const most = { type: 'number', min: 1, max: 1_000_000, inputMode: 'numeric' } as const
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField
          label={t('code')}
          name="couponCode"
          hint={t('codeHint')}
          defaultValue={stored.couponCode}
          error={errorOf('code')}
          required
          maxLength={30}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="[&_input]:uppercase"
        />
        <TextField {...field('note')} label={t('note')} aside={words('optional')} maxLength={200} />
      </div>
      <FieldGroup title={t('takesOff')}>
        <div className="grid max-w-md grid-cols-[minmax(0,1fr)_9rem] items-start gap-3">
          <SelectField
            label={t('how')}
            name="gives.kind"
            defaultValue={stored['gives.kind']}
            options={kinds}
            error={errorOf('gives')}
          />
          <TextField
            label={<span className="invisible">{terms('howMuch')}</span>}
            aria-label={`${t('how')}, ${terms('howMuch')}`}
            name="gives.value"
            defaultValue={stored['gives.value']}
            inputMode="decimal"
            autoComplete="off"
            maxLength={14}
            required
          />
        </div>
      </FieldGroup>
      <FieldGroup title={t('when')} text={t('whenText')}>
        <div className="grid max-w-md grid-cols-2 items-start gap-3">
          <TextField {...field('validFrom')} label={t('from')} type="date" />
          <TextField {...field('validUntil')} label={t('until')} type="date" />
        </div>
      </FieldGroup>
      <FieldGroup title={t('often')} text={t('oftenText')}>
        <div className="grid max-w-md grid-cols-2 items-start gap-3">
          <TextField {...field('mostUses')} {...most} label={t('mostUses')} />
          <TextField {...field('mostUsesPerCustomer')} {...most} label={t('mostUsesPerCustomer')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('what')}>
        <div className="group/what">
          <CheckboxField {...tick('allServices')} label={t('allServices')} error={errorOf('serviceIds')} />
          <div className="ml-8 gap-x-6 group-has-[input[name=allServices]:checked]/what:hidden sm:columns-2">
            {services.map(({ id, name }) => (
              <CheckboxField key={id} {...tick(`service.${id}`)} label={textOf(name)} className="break-inside-avoid" />
            ))}
          </div>
          <CheckboxField {...tick('forEvents')} label={t('events')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('whom')}>
        <div className="group/whom">
          <CheckboxField
            {...tick('allCustomers')}
            label={t('everybody')}
            hint={t('everybodyHint')}
            error={errorOf('customerIds')}
          />
          <div className="mt-3 ml-8 group-has-[input[name=allCustomers]:checked]/whom:hidden">
            <ChooseCustomers chosen={customers} />
          </div>
        </div>
      </FieldGroup>
    </>
  )
}
