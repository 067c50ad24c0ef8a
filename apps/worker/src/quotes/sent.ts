import { findSent } from '@foyer/domain/quotes/find-sent'
import { asDay } from '@foyer/domain/times/days'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { tellReader } from './tell-reader.ts'

/** Mails a quote to its customer; nothing once it was answered or withdrawn, or where quotes are switched off (INV-5, PAN-11). */
export const sent: JobHandler<'quotes.sent'> = async (desk, { businessId, quoteId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const row = scope && (await findSent(scope, quoteId))
  if (!scope || row?.state !== 'SENT' || !scope.settings.visibility.quotes) return
  const more = { validUntil: asDay(row.validUntil) }
  await tellReader(desk, scope, row, { kind: 'quoteSent', key: `quotes.sent/${quoteId}`, more })
}
