import { change, changeInput } from '@foyer/domain/coupons/change'
import { create, createInput } from '@foyer/domain/coupons/create'
import { get, getInput } from '@foyer/domain/coupons/get'
import { list, listInput } from '@foyer/domain/coupons/list'
import { remove, removeInput } from '@foyer/domain/coupons/remove'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const coupons = router({
  list: staffProcedure('coupons.manage')
    .input(listInput)
    .query(({ ctx, input }) => list(ctx.scope, input)),
  get: staffProcedure('coupons.manage')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  create: staffProcedure('coupons.manage')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  change: staffProcedure('coupons.manage')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  remove: staffProcedure('coupons.manage')
    .input(removeInput)
    .mutation(({ ctx, input }) => remove(ctx.scope, input)),
})
