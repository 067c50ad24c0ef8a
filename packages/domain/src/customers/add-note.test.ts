import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { addNote, addNoteInput } from './add-note.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ADM-1: a note is kept word for word, with its author, and the audit does not hold it', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  const scope = await world.staff('FRONT_DESK')
  const text = '<script>alert(1)</script> allergic to "nuts"\n💥'
  const { noteId } = await addNote(scope, { customerId, text })
  expect(await world.prisma.customerNote.findUniqueOrThrow({ where: { id: noteId } })).toMatchObject({
    text,
    staffId: scope.staffId,
  })
  expect(JSON.stringify(await world.prisma.auditRecord.findMany({ where: { subjectId: customerId } }))).not.toMatch(
    /allergic/,
  )
})

test('ADM-1: no note on another business’s customer (C1), no empty one', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, await otherBusiness(world))
  await expect(addNote(await world.staff('OWNER'), { customerId, text: 'x' })).rejects.toMatchObject({
    reason: 'customers.notFound',
  })
  await expect(addNote(await world.staff('PROVIDER'), { customerId, text: 'x' })).rejects.toMatchObject({
    reason: 'customers.notFound',
  })
  expect(addNoteInput.safeParse({ customerId, text: '   ' }).success).toBe(false)
})
