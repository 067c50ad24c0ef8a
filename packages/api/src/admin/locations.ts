import { change, changeInput } from '@foyer/domain/locations/change'
import { create, createInput } from '@foyer/domain/locations/create'
import { list } from '@foyer/domain/locations/list'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const locations = router({
  list: staffProcedure('settings.view').query(({ ctx }) => list(ctx.scope)),
  create: staffProcedure('settings.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  change: staffProcedure('settings.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
})
