import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { couponForm } from '../testing/coupon-form.ts'
import { openWorld } from '../testing/world.ts'
import { create } from './create.ts'
import { get } from './get.ts'

const world = await openWorld()

test('PAY-7: a coupon keeps its code in capitals and is told in the audit', async () => {
  const staff = await world.staff('MANAGER')
  const { couponId } = await create(staff, couponForm({ code: ' spring-26 ', note: 'Newsletter' }))
  expect(await get(staff, { couponId })).toMatchObject({
    ...{ code: 'SPRING-26', note: 'Newsletter', gives: { kind: 'PERCENT', value: 10 }, active: true, uses: 0 },
    ...{ allServices: true, forEvents: true, allCustomers: true, mayRemove: true, used: [] },
  })
  const audited = await world.prisma.auditRecord.findFirstOrThrow({ where: { subjectId: couponId } })
  expect([audited.action, audited.detail]).toEqual([
    'coupons.created',
    expect.not.objectContaining({ note: 'Newsletter' }),
  ])
})

test('PAY-7: a code is one of a kind, however it is written and also in parallel', async () => {
  const staff = await world.staff()
  const answers = await Promise.all(
    ['twice', 'TWICE', ' Twice'].map((code) =>
      create(staff, couponForm({ code })).then(
        () => 'made',
        ({ reason, field }) => [reason, field],
      ),
    ),
  )
  expect(answers.filter((each) => each === 'made')).toHaveLength(1)
  expect(answers.filter((each) => each !== 'made')).toEqual(Array(2).fill(['coupons.codeTaken', 'code']))
})

test('PAY-7: one that is for nothing, for nobody, or ends before it begins is refused, and nothing is kept', async () => {
  const staff = await world.staff()
  const before = await world.prisma.coupon.count()
  const stranger = crypto.randomUUID()
  const wrong = [
    [{ allServices: false, forEvents: false }, 'coupons.forNothing', 'serviceIds'],
    [{ allCustomers: false }, 'coupons.forNobody', 'customerIds'],
    [{ validFrom: '2026-12-02', validUntil: '2026-12-01' }, 'coupons.endsFirst', 'validUntil'],
    [{ allServices: false, serviceIds: [stranger] }, 'services.notFound', 'serviceIds'],
    [{ allCustomers: false, customerIds: [stranger] }, 'customers.notFound', 'customerIds'],
  ] as const
  for (const [each, reason, field] of wrong)
    await expect(create(staff, couponForm({ code: 'WRONG', ...each }))).rejects.toMatchObject({ reason, field })
  expect(await world.prisma.coupon.count()).toBe(before)
})

test.each([
  ['a code with a blank', { code: 'TWO WORDS' }],
  ['a code of two letters', { code: 'AB' }],
  ['nothing off', { gives: { kind: 'PERCENT', value: 0 } }],
  ['more than all', { gives: { kind: 'PERCENT', value: 100.001 } }],
  ['a negative amount', { gives: { kind: 'FIXED', value: -100 } }],
  ['half a cent', { gives: { kind: 'FIXED', value: 0.5 } }],
  ['no use at all', { mostUses: 0 }],
  ['a day that is none', { validFrom: '2026-02-30' }],
] as const)('PAY-7: %s is refused', (_, over) => {
  expect(() => couponForm(over)).toThrow()
})

test('PAY-7: what it is chosen for is kept, and left out where it is for all', async () => {
  const staff = await world.staff()
  const { id } = await makeService(world.prisma, world.business, { name: { en: 'Massage' } })
  const chosen = await create(staff, couponForm({ code: 'CHOSEN', allServices: false, serviceIds: [id, id] }))
  const all = await create(staff, couponForm({ code: 'FORALL', serviceIds: [id] }))
  expect([(await get(staff, chosen)).serviceIds, (await get(staff, all)).serviceIds]).toEqual([[id], []])
})
