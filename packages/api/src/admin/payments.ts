import { search, searchInput } from '@foyer/domain/payments/search'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const payments = router({
  search: staffProcedure('payments.view')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.scope, input)),
})
