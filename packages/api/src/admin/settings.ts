import { change, changeInput } from '@foyer/domain/settings/change'
import { get } from '@foyer/domain/settings/get'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const settings = router({
  get: staffProcedure('settings.view').query(({ ctx }) => get(ctx.scope)),
  change: staffProcedure('settings.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
})
