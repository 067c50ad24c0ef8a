import { get, getInput } from '@foyer/domain/payments/get'
import { list } from '@foyer/domain/payments/list'
import { start, startInput } from '@foyer/domain/payments/start'
import { startBooked, startBookedInput } from '@foyer/domain/payments/start-booked'
import { customerProcedure, visitorProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const payments = router({
  start: customerProcedure.input(startInput).mutation(({ ctx, input }) => start(ctx.scope, input)),
  startBooked: visitorProcedure.input(startBookedInput).mutation(({ ctx, input }) => startBooked(ctx.scope, input)),
  get: customerProcedure.input(getInput).query(({ ctx, input }) => get(ctx.scope, input)),
  list: customerProcedure.query(({ ctx }) => list(ctx.scope)),
})
