import { credit, creditInput } from '@foyer/domain/invoices/credit'
import { get, getInput } from '@foyer/domain/invoices/get'
import { issue, issueInput } from '@foyer/domain/invoices/issue'
import { listForStaff, listForStaffInput } from '@foyer/domain/invoices/list'
import { search, searchInput } from '@foyer/domain/invoices/search'
import { send, sendInput } from '@foyer/domain/invoices/send'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const invoices = router({
  list: staffProcedure('invoices.view')
    .input(listForStaffInput)
    .query(({ ctx, input }) => listForStaff(ctx.scope, input)),
  get: staffProcedure('invoices.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  search: staffProcedure('invoices.view')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.scope, input)),
  issue: staffProcedure('invoices.issue')
    .input(issueInput)
    .mutation(({ ctx, input }) => issue(ctx.scope, input)),
  credit: staffProcedure('invoices.issue')
    .input(creditInput)
    .mutation(({ ctx, input }) => credit(ctx.scope, input)),
  send: staffProcedure('invoices.issue')
    .input(sendInput)
    .mutation(({ ctx, input }) => send(ctx.scope, input)),
})
