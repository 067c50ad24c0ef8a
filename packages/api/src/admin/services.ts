import { freeTimes, freeTimesInput } from '@foyer/domain/services/free-times'
import { listOffered, listOfferedInput } from '@foyer/domain/services/list-offered'
import { price, priceInput } from '@foyer/domain/services/price'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const services = router({
  freeTimes: staffProcedure('bookings.change')
    .input(freeTimesInput)
    .query(({ ctx, input }) => freeTimes(ctx.scope, input)),
  listOffered: staffProcedure('bookings.change')
    .input(listOfferedInput)
    .query(({ ctx, input }) => listOffered(ctx.scope, input)),
  price: staffProcedure('bookings.change')
    .input(priceInput)
    .query(({ ctx, input }) => price(ctx.scope, input)),
})
