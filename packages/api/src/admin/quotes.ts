import { create, createInput } from '@foyer/domain/quotes/create'
import { edit, editInput } from '@foyer/domain/quotes/edit'
import { getForStaff, getInput } from '@foyer/domain/quotes/get'
import { remove, removeInput } from '@foyer/domain/quotes/remove'
import { search, searchInput } from '@foyer/domain/quotes/search'
import { send, sendInput } from '@foyer/domain/quotes/send'
import { withdraw, withdrawInput } from '@foyer/domain/quotes/withdraw'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const quotes = router({
  search: staffProcedure('quotes.view')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.scope, input)),
  get: staffProcedure('quotes.view')
    .input(getInput)
    .query(({ ctx, input }) => getForStaff(ctx.scope, input)),
  create: staffProcedure('quotes.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  edit: staffProcedure('quotes.change')
    .input(editInput)
    .mutation(({ ctx, input }) => edit(ctx.scope, input)),
  remove: staffProcedure('quotes.change')
    .input(removeInput)
    .mutation(({ ctx, input }) => remove(ctx.scope, input)),
  send: staffProcedure('quotes.change')
    .input(sendInput)
    .mutation(({ ctx, input }) => send(ctx.scope, input)),
  withdraw: staffProcedure('quotes.change')
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdraw(ctx.scope, input)),
})
