import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { CouponFields, couponFieldNames } from './coupon-fields.tsx'
import { newCoupon, typedCoupon, typedCustomers } from './typed-coupon.ts'
import { useCouponSentence } from './use-coupon-sentence.ts'

export const meta = title((t) => t.coupons.new)

export const loader = page(async ({ caller, staff }) => {
  if (!staff.permissions.has('coupons.manage')) throw new Response(null, { status: 403 })
  const { languages, currency } = staff.business
  const services = (await caller.services.list()).map(({ id, name }) => ({ id, name }))
  return { services, languages, currency }
})

export const action = (args: ActionFunctionArgs) => {
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => typedCoupon(texts(form), currency),
    call: (caller, input) => caller.coupons.create(input),
    done: ({ couponId }) => ({ to: paths.coupon(couponId), toast: { key: 'couponCreated' } }),
  })
}

/** A new coupon, which may be used at once. */
export default function CreateCoupon() {
  const t = useTranslations('coupons')
  const { services, languages, currency } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer('coupon')
  const sentence = useCouponSentence(currency)
  const stored = refusal ? values : newCoupon
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader title={t('new')} back={{ to: paths.coupons(), label: t('title') }} />
      <SettingsForm
        act="coupon"
        title={t('form')}
        stored={stored}
        mayChange
        isNew
        shown={couponFieldNames}
        sentence={sentence}
      >
        <input type="hidden" name="active" value="on" />
        <CouponFields
          stored={stored}
          services={services}
          customers={typedCustomers(stored)}
          languages={languages}
          currency={currency}
          errorOf={errorOf}
        />
      </SettingsForm>
    </div>
  )
}
