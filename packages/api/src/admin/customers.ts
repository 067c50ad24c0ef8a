import { addNote, addNoteInput } from '@foyer/domain/customers/add-note'
import { countUninvited, countUninvitedInput } from '@foyer/domain/customers/count-uninvited'
import { create, createInput } from '@foyer/domain/customers/create'
import { edit, editInput } from '@foyer/domain/customers/edit'
import { get, getInput } from '@foyer/domain/customers/get'
import { grantCredit, grantCreditInput } from '@foyer/domain/customers/grant-credit'
import { invite, inviteInput } from '@foyer/domain/customers/invite'
import { inviteMany, inviteManyInput } from '@foyer/domain/customers/invite-many'
import { search, searchInput } from '@foyer/domain/customers/search'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const customers = router({
  grantCredit: staffProcedure('payments.record')
    .input(grantCreditInput)
    .mutation(({ ctx, input }) => grantCredit(ctx.scope, input)),
  search: staffProcedure('customers.view')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.scope, input)),
  get: staffProcedure('customers.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  create: staffProcedure('customers.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  edit: staffProcedure('customers.change')
    .input(editInput)
    .mutation(({ ctx, input }) => edit(ctx.scope, input)),
  addNote: staffProcedure('customers.note')
    .input(addNoteInput)
    .mutation(({ ctx, input }) => addNote(ctx.scope, input)),
  invite: staffProcedure('customers.invite')
    .input(inviteInput)
    .mutation(({ ctx, input }) => invite(ctx.scope, input)),
  countUninvited: staffProcedure('customers.invite')
    .input(countUninvitedInput)
    .query(({ ctx, input }) => countUninvited(ctx.scope, input)),
  inviteMany: staffProcedure('customers.invite')
    .input(inviteManyInput)
    .mutation(({ ctx, input }) => inviteMany(ctx.scope, input)),
})
