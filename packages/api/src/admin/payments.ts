import { chargeFee, chargeFeeInput } from '@foyer/domain/payments/charge-fee'
import { listOwed, listOwedInput } from '@foyer/domain/payments/list-owed'
import { search, searchInput } from '@foyer/domain/payments/search'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const payments = router({
  chargeFee: staffProcedure('payments.charge')
    .input(chargeFeeInput)
    .mutation(({ ctx, input }) => chargeFee(ctx.scope, input)),
  search: staffProcedure('payments.view')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.scope, input)),
  listOwed: staffProcedure('payments.view')
    .input(listOwedInput)
    .query(({ ctx, input }) => listOwed(ctx.scope, input)),
})
