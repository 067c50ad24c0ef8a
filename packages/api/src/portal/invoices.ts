import { get, getInput } from '@foyer/domain/invoices/get'
import { list, listInput } from '@foyer/domain/invoices/list'
import { customerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const invoices = router({
  list: customerProcedure.input(listInput).query(({ ctx, input }) => list(ctx.scope, input)),
  get: customerProcedure.input(getInput).query(({ ctx, input }) => get(ctx.scope, input)),
})
