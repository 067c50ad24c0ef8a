import { freeTimes, freeTimesInput } from '@foyer/domain/services/free-times'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const services = router({
  freeTimes: staffProcedure('bookings.change')
    .input(freeTimesInput)
    .query(({ ctx, input }) => freeTimes(ctx.scope, input)),
})
