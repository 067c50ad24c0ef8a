import type { z } from 'zod'
import { createInput } from '../coupons/create.ts'

/** What the form of a coupon sends: 10 % off everything, for everybody, always. */
export const couponForm = (over: object = {}): z.infer<typeof createInput> =>
  createInput.parse({
    ...{ code: 'WELCOME', note: '', gives: { kind: 'PERCENT', value: 10 }, validFrom: null, validUntil: null },
    ...{ mostUses: null, mostUsesPerCustomer: null, allServices: true, serviceIds: [], forEvents: true },
    ...{ allCustomers: true, customerIds: [], ...over },
  })
