import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { changeRules, changeRulesInput } from './change-rules.ts'
import { get } from './get.ts'

const world = await openWorld()
const asBusiness = {
  ...{ taxes: null, deposit: null, cancelFees: null, noShowFee: null, approval: null, minimumNoticeMinutes: null },
  ...{ horizonDays: null, cancelCutoffMinutes: null, rescheduleCutoffMinutes: null, mayChangeProvider: false },
}

test('BOK-7: rules of its own are kept, and given back to the business', async () => {
  const { id: serviceId } = await makeService(world.prisma, world.business, { name: { en: 'Deep' } })
  const scope = await world.staff()
  const rules = {
    ...{ taxes: [{ name: 'VAT', percent: 5.5 }], deposit: { kind: 'FIXED', value: 1000, perPerson: true } },
    ...{ cancelFees: [{ withinHours: 48, fee: { kind: 'PERCENT', value: 25 } }], noShowFee: { kind: 'NONE' } },
    ...{ approval: true, minimumNoticeMinutes: 120, horizonDays: 30, cancelCutoffMinutes: 0 },
    ...{ rescheduleCutoffMinutes: 1440, mayChangeProvider: true },
  }
  const save = async (value: object) => {
    const { version } = await get(scope, { serviceId })
    await changeRules(scope, changeRulesInput.parse({ serviceId, version, ...value }))
    return (await get(scope, { serviceId })).service
  }
  expect(await save(rules)).toMatchObject(rules)
  expect(await save(asBusiness)).toMatchObject(asBusiness)
  const [latest] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ action: 'services.rulesChanged', detail: { approval: [true, null] } })
})

test('ADM-2: rules saved over a colleague’s change are refused', async () => {
  const { id: serviceId } = await makeService(world.prisma, world.business, { name: { en: 'Other' } })
  const input = changeRulesInput.parse({ serviceId, version: 'old', ...asBusiness })
  await expect(changeRules(await world.staff(), input)).rejects.toMatchObject({ reason: 'settings.changedMeanwhile' })
})
