import { makeStaff } from '@foyer/db/factories/make-staff'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { resetTotp } from './reset-totp.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const withTotp = async () => {
  const colleague = await makeColleague(world, 'MANAGER')
  await world.prisma.staffMember.update({
    where: { id: colleague.id },
    data: { totpSecret: 'JBSWY3DPEHPK3PXP', totpEnabledAt: world.now },
  })
  return colleague
}
const totpOf = async (id: string) => (await world.prisma.staffMember.findUniqueOrThrow({ where: { id } })).totpEnabledAt

test('ACC-12: an owner takes a lost second step away, a manager cannot', async () => {
  const { id: staffId } = await withTotp()
  await expect(resetTotp(await world.staff('MANAGER'), { staffId })).rejects.toMatchObject({
    reason: 'staff.forbidden',
  })
  expect(await totpOf(staffId)).not.toBeNull()
  await resetTotp(await world.staff('OWNER'), { staffId })
  expect(await totpOf(staffId)).toBeNull()
})

test('ACC-12: no business weakens the way into another: not by inviting, not from outside (C2, C13)', async () => {
  const { id: staffId, email } = await withTotp()
  const other = await otherBusiness(world)
  const outsider = await world.staff('OWNER', { of: other })
  await expect(resetTotp(outsider, { staffId })).rejects.toMatchObject({ reason: 'staff.notFound' })
  await makeStaff(world.prisma, other, { email, name: 'Robin', role: 'PROVIDER' })
  await expect(resetTotp(outsider, { staffId })).rejects.toMatchObject({ reason: 'staff.worksElsewhere' })
  expect(await totpOf(staffId)).not.toBeNull()
})
