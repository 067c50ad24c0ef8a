import { get, getInput } from '@foyer/domain/payments/get'
import { getCredit } from '@foyer/domain/payments/get-credit'
import { list } from '@foyer/domain/payments/list'
import { payWithCard, payWithCardInput } from '@foyer/domain/payments/pay-with-card'
import { payWithCredit, payWithCreditInput } from '@foyer/domain/payments/pay-with-credit'
import { start, startInput } from '@foyer/domain/payments/start'
import { startBooked, startBookedInput } from '@foyer/domain/payments/start-booked'
import { customerProcedure, visitorProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const payments = router({
  start: customerProcedure.input(startInput).mutation(({ ctx, input }) => start(ctx.scope, input)),
  startBooked: visitorProcedure.input(startBookedInput).mutation(({ ctx, input }) => startBooked(ctx.scope, input)),
  get: customerProcedure.input(getInput).query(({ ctx, input }) => get(ctx.scope, input)),
  payWithCard: customerProcedure.input(payWithCardInput).mutation(({ ctx, input }) => payWithCard(ctx.scope, input)),
  payWithCredit: customerProcedure
    .input(payWithCreditInput)
    .mutation(({ ctx, input }) => payWithCredit(ctx.scope, input)),
  getCredit: customerProcedure.query(({ ctx }) => getCredit(ctx.scope)),
  list: customerProcedure.query(({ ctx }) => list(ctx.scope)),
})
