import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@foyer/db/generated/client'
import { replanReminders } from '@foyer/db/queries/replan-reminders'
import { transactionSql } from '@foyer/db/sql'
import { sqlState } from '@foyer/db/violations'
import { z } from 'zod'
import { changedFields } from '../changed-fields.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { type SettingSection, settingSections } from '../settings.ts'
import { inTransaction } from '../transaction.ts'

const section = <S extends SettingSection>(name: S) =>
  z.strictObject({ section: z.literal(name), revision: z.int().min(0), value: settingSections[name] })

/** One section as a whole: what is left out goes back to its default. */
export const changeInput = z.discriminatedUnion('section', [
  section('panelAccess'),
  section('manageBookings').extend({
    /** That cancelling is really to be switched off. */
    confirmed: z.boolean().optional(),
  }),
  section('bookingPage'),
  section('prices'),
  section('payments'),
  section('invoices'),
  section('fees'),
  section('visibility'),
  section('scheduling'),
  section('lifecycle'),
  section('notifications'),
  section('policies'),
])

type Values = Record<string, Prisma.InputJsonValue>

/** Changes one section of the settings, at once and for everybody (ADM-2); refused when a colleague changed it meanwhile, or when nothing would be left to show (PAN-2). */
export async function change(
  scope: StaffScope,
  input: z.infer<typeof changeInput>,
): Promise<{ section: SettingSection; revision: number }> {
  if (input.section === 'visibility' && !input.value.appointments && !input.value.events)
    throw new DomainError('settings.contentOff', { field: 'appointments' })
  if (input.section === 'manageBookings' && !input.confirmed && switchesCancelOff(scope, input.value))
    throw new DomainError('settings.confirmCancelOff', { field: 'confirmed' })
  const { revision } = input
  const value = input.value as Values
  const defaults = settingSections[input.section].parse({}) as Values
  const stored = Object.fromEntries(
    Object.entries(value).filter(([field, each]) => !isDeepStrictEqual(each, defaults[field])),
  )
  const detail = { section: input.section, changed: changedFields(scope.settings[input.section] as Values, value) }
  return inTransaction(scope, async (tx) => {
    await store(scope, tx, { section: input.section, revision, stored })
    if (input.section === 'notifications') {
      await replanReminders(transactionSql(tx), scope.businessId, input.value.reminderOffsets, scope.now)
    }
    await record(scope, tx, { action: 'settings.changed', subjectKind: 'setting', detail })
    return { section: input.section, revision: revision + 1 }
  })
}

/** Customers then have to contact the business, which is asked whether it means it (BOK-6). */
const switchesCancelOff = ({ settings }: StaffScope, { cancel }: { cancel: boolean }) =>
  settings.manageBookings.cancel && !cancel

async function store(
  scope: StaffScope,
  tx: Transaction,
  { section, revision, stored }: { section: string; revision: number; stored: Values },
) {
  const own = { businessId: scope.businessId, section }
  if (revision > 0) {
    const data = { value: stored, revision: revision + 1, updatedAt: scope.now }
    const { count } = await tx.setting.updateMany({ where: { ...own, revision }, data })
    if (!count) throw new DomainError('settings.changedMeanwhile')
    return
  }
  try {
    await tx.setting.create({ data: { ...own, value: stored, updatedAt: scope.now }, select: { section: true } })
  } catch (error) {
    if (sqlState(error) === '23505') throw new DomainError('settings.changedMeanwhile', { cause: error })
    throw error
  }
}
