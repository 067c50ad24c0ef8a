import { change, changeInput } from '@foyer/domain/categories/change'
import { create, createInput } from '@foyer/domain/categories/create'
import { list } from '@foyer/domain/categories/list'
import { move, moveInput } from '@foyer/domain/categories/move'
import { remove, removeInput } from '@foyer/domain/categories/remove'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const categories = router({
  list: staffProcedure('services.view').query(({ ctx }) => list(ctx.scope)),
  create: staffProcedure('services.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  change: staffProcedure('services.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  move: staffProcedure('services.change')
    .input(moveInput)
    .mutation(({ ctx, input }) => move(ctx.scope, input)),
  remove: staffProcedure('services.change')
    .input(removeInput)
    .mutation(({ ctx, input }) => remove(ctx.scope, input)),
})
