import { Badge } from '@foyer/ui/badge'
import { Dialog } from '@foyer/ui/dialog'
import { Menu } from '@foyer/ui/menu'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { SwitchField } from '@foyer/ui/switch-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text, texts, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { CouponFields, couponFieldNames } from './coupon-fields.tsx'
import { CouponUses } from './coupon-uses.tsx'
import { storedCoupon, typedCoupon, typedCustomers } from './typed-coupon.ts'
import { useCouponSentence } from './use-coupon-sentence.ts'

export const meta = title((t) => t.coupons.one)

export const loader = page(async ({ caller, staff }, { params, request }) => {
  const usedBefore = new URL(request.url).searchParams.get('usedBefore') ?? undefined
  const [coupon, services] = await Promise.all([
    caller.coupons.get({ couponId: params.couponId ?? '', usedBefore }),
    caller.services.list(),
  ])
  const { languages, currency, timeZone } = staff.business
  return {
    ...{ coupon, languages, currency, timeZone, isFirst: !usedBefore },
    services: services.map(({ id, name }) => ({ id, name })),
  }
})

export const action = (args: ActionFunctionArgs) => {
  const couponId = args.params.couponId ?? ''
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => ({
      isRemoval: text(form, 'act') === 'remove',
      input: {
        ...{ couponId, version: text(form, 'version'), active: ticked(form, 'active') },
        ...typedCoupon(texts(form), currency),
      },
    }),
    call: async (caller, { isRemoval, input }) => {
      await (isRemoval ? caller.coupons.remove({ couponId }) : caller.coupons.change(input))
    },
    done: (_, { isRemoval }) =>
      isRemoval
        ? { to: paths.coupons(), toast: { key: 'couponRemoved' } }
        : { to: paths.coupon(couponId), toast: { key: 'settingsSaved' } },
  })
}

/** A coupon and what used it; it changes for whoever books from now on (PAY-7). */
export default function Coupon() {
  const t = useTranslations('coupons')
  const { coupon, services, languages, currency } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const { refusal, values, errorOf } = useAnswer('coupon')
  const { refusal: refusedRemoval } = useAnswer('remove')
  const sentence = useCouponSentence(currency)
  const known = coupon.customers.map((each) => ({ id: each.id, name: nameOf(each) }))
  const isStale = refusal?.reason === 'settings.changedMeanwhile'
  const stored = refusal && !isStale ? values : storedCoupon(coupon, { currency, locale })
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader
        title={coupon.code}
        back={{ to: paths.coupons(), label: t('title') }}
        badge={!coupon.active && <Badge>{t('states.off')}</Badge>}
        actions={
          coupon.mayRemove && (
            <Menu
              label={t('actionsFor', { code: coupon.code })}
              items={[{ label: t('remove'), tone: 'danger', dialog: 'remove-coupon' }]}
            />
          )
        }
      />
      <AnswerErrors act="remove" />
      <SettingsForm
        key={coupon.version}
        act="coupon"
        title={t('form')}
        stored={stored}
        mayChange
        shown={couponFieldNames}
        sentence={sentence}
      >
        <input type="hidden" name="version" value={coupon.version} />
        <SwitchField label={t('active')} name="active" hint={t('activeHint')} defaultChecked={stored.active === 'on'} />
        <CouponFields
          stored={stored}
          services={services}
          customers={refusal && !isStale ? typedCustomers(stored) : known}
          languages={languages}
          currency={currency}
          errorOf={errorOf}
        />
      </SettingsForm>
      <CouponUses />
      {coupon.mayRemove && <RemoveDialog key={refusedRemoval?.reason} code={coupon.code} />}
    </div>
  )
}

/** Removing is asked twice. */
function RemoveDialog({ code }: { code: string }) {
  const t = useTranslations('coupons')
  const words = useTranslations('common')
  return (
    <Dialog
      id="remove-coupon"
      title={t('removeTitle', { code })}
      description={t('removeText')}
      closeLabel={words('close')}
      size="sm"
      footer={
        <Form method="post">
          <input type="hidden" name="act" value="remove" />
          <SubmitButton variant="danger">{t('remove')}</SubmitButton>
        </Form>
      }
    />
  )
}
