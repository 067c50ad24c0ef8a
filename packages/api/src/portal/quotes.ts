import { accept, acceptInput } from '@foyer/domain/quotes/accept'
import { decline, declineInput } from '@foyer/domain/quotes/decline'
import { get, getInput } from '@foyer/domain/quotes/get'
import { list } from '@foyer/domain/quotes/list'
import { listOpen } from '@foyer/domain/quotes/list-open'
import { customerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const quotes = router({
  list: customerProcedure.query(({ ctx }) => list(ctx.scope)),
  listOpen: customerProcedure.query(({ ctx }) => listOpen(ctx.scope)),
  get: customerProcedure.input(getInput).query(({ ctx, input }) => get(ctx.scope, input)),
  accept: customerProcedure.input(acceptInput).mutation(({ ctx, input }) => accept(ctx.scope, input)),
  decline: customerProcedure.input(declineInput).mutation(({ ctx, input }) => decline(ctx.scope, input)),
})
