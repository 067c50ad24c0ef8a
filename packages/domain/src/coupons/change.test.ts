import { expect, test } from 'vitest'
import { couponForm } from '../testing/coupon-form.ts'
import { openWorld } from '../testing/world.ts'
import { change } from './change.ts'
import { create } from './create.ts'
import { get } from './get.ts'

const world = await openWorld()

test('PAY-7: a coupon changes and is switched off, with what changed in the audit', async () => {
  const staff = await world.staff()
  const { couponId } = await create(staff, couponForm({ code: 'AUTUMN' }))
  const { version } = await get(staff, { couponId })
  const gives = { kind: 'FIXED', value: 500 }
  await change(staff, { ...couponForm({ code: 'winter', gives, mostUses: 3 }), couponId, version, active: false })
  expect(await get(staff, { couponId })).toMatchObject({ code: 'WINTER', gives, mostUses: 3, active: false })
  const { detail } = await world.prisma.auditRecord.findFirstOrThrow({ where: { action: 'coupons.changed' } })
  expect(detail).toEqual({
    ...{ code: ['AUTUMN', 'WINTER'], mostUses: [null, 3], active: [true, false] },
    gives: [{ kind: 'PERCENT', value: 10 }, gives],
  })
})

test('ADM-2: whoever saves over a colleague’s change is told', async () => {
  const staff = await world.staff()
  const { couponId } = await create(staff, couponForm({ code: 'SHARED' }))
  const { version } = await get(staff, { couponId })
  const form = { ...couponForm({ code: 'SHARED', note: 'One' }), couponId, version, active: true }
  await change(staff, form)
  await expect(change(staff, { ...form, note: 'Other' })).rejects.toMatchObject({ reason: 'settings.changedMeanwhile' })
  expect((await get(staff, { couponId })).note).toBe('One')
})

test('PAY-7: it cannot take another’s code', async () => {
  const staff = await world.staff()
  await create(staff, couponForm({ code: 'FIRST' }))
  const { couponId } = await create(staff, couponForm({ code: 'SECOND' }))
  const { version } = await get(staff, { couponId })
  const form = { ...couponForm({ code: 'first' }), couponId, version, active: true }
  await expect(change(staff, form)).rejects.toMatchObject({ reason: 'coupons.codeTaken', field: 'code' })
})
