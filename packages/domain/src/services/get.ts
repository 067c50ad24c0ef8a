import { z } from 'zod'
import {
  type Deposit,
  depositInput,
  type Fee,
  feeInput,
  ladderInput,
  type Rung,
  type Tax,
  taxesInput,
} from '../prices/terms.ts'
import type { StaffScope } from '../scope.ts'
import { loadService } from './load-service.ts'

export const getInput = z.strictObject({ serviceId: z.uuid() })

type Texts = Record<string, string>

/** A service with all that staff may change of it: its own rules, who offers it, its extras. Rules that are null follow the business. */
export async function get(scope: StaffScope, { serviceId }: z.infer<typeof getInput>) {
  const { service, offers, extras, version } = await loadService(scope.db, serviceId)
  const { businessId, position, name, description, taxes, deposit, cancelFees, noShowFee, ...rest } = service
  const providers = await scope.db.provider.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, active: true },
  })
  return {
    version,
    service: {
      ...rest,
      name: name as Texts,
      description: description as Texts,
      taxes: taxes === null ? null : (taxesInput.parse(taxes) as Tax[]),
      deposit: deposit === null ? null : (depositInput.parse(deposit) as Deposit),
      cancelFees: cancelFees === null ? null : (ladderInput.parse(cancelFees) as Rung[]),
      noShowFee: noShowFee === null ? null : (feeInput.parse(noShowFee) as Fee),
    },
    offers,
    extras: extras.map((extra) => ({
      id: extra.id,
      name: extra.name as Texts,
      description: extra.description as Texts,
      priceMinor: extra.priceMinor,
      pricing: extra.pricing,
      durationMinutes: extra.durationMinutes,
      mostQuantity: extra.mostQuantity,
      taxes: extra.taxes === null ? null : (taxesInput.parse(extra.taxes) as Tax[]),
      active: extra.active,
    })),
    providers,
  }
}
