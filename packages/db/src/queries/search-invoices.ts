import type { Sql, Statement } from '../sql.ts'
import { type InvoiceRow, invoiceColumns, invoiceTables } from './invoices.ts'

export type { InvoiceRow }

export interface InvoiceWindow {
  businessId: string
  from: string
  until: string
  show: 'all' | 'due' | 'creditNotes'
  /** Part of a number or of a customer's name. */
  text: string
}

const found = `${invoiceTables} WHERE i.business_id = $1::uuid AND i.created_at >= $2::timestamptz AND i.created_at < $3::timestamptz
  AND ($4::text <> 'creditNotes' OR i.kind = 'CREDIT_NOTE') AND ($4::text <> 'due' OR i.kind = 'INVOICE' AND n.id IS NULL
    AND (SELECT sum(g.amount_minor) > 0 FROM ledger_line g WHERE g.business_id = i.business_id AND g.booking_id = i.booking_id))
  AND ($5::text = '' OR strpos(lower(i.number || ' ' || c.given_name || ' ' || c.family_name), lower($5::text)) > 0)`
const values = ({ businessId, from, until, show, text }: InvoiceWindow) => [businessId, from, until, show, text]

const search: Statement = {
  name: 'invoices_search',
  text: `SELECT ${invoiceColumns} ${found} AND ($6::timestamptz IS NULL OR (i.created_at, i.id) < ($6::timestamptz, $7::uuid))
    ORDER BY i.created_at DESC, i.id DESC LIMIT $8::int`,
}

/** What was issued in a time, latest first, behind the given place. */
export async function searchInvoices(
  sql: Sql,
  window: InvoiceWindow,
  { before, limit }: { before: { at: string; id: string } | null; limit: number },
): Promise<InvoiceRow[]> {
  return sql.rows<InvoiceRow>(search, [...values(window), before?.at ?? null, before?.id ?? null, limit])
}

const sums: Statement = {
  name: 'invoices_sums',
  text: `SELECT coalesce(sum(i.total_minor) FILTER (WHERE i.kind = 'INVOICE'), 0)::float8 AS "invoicedMinor",
    coalesce(sum(i.total_minor) FILTER (WHERE i.kind = 'CREDIT_NOTE'), 0)::float8 AS "creditedMinor", count(*)::int AS count ${found}`,
}

/** What was invoiced and taken back in a time, in minor units. */
export async function sumInvoices(sql: Sql, window: InvoiceWindow) {
  const [row] = await sql.rows<{ invoicedMinor: number; creditedMinor: number; count: number }>(sums, values(window))
  return row!
}
