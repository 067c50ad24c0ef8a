import { change, changeInput } from '@foyer/domain/businesses/change'
import { changeLogo, changeLogoInput } from '@foyer/domain/businesses/change-logo'
import { get } from '@foyer/domain/businesses/get'
import { getLogo } from '@foyer/domain/businesses/get-logo'
import { listChoices } from '@foyer/domain/businesses/list-choices'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const businesses = router({
  get: staffProcedure('settings.view').query(({ ctx }) => get(ctx.scope)),
  change: staffProcedure('settings.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  changeLogo: staffProcedure('settings.change')
    .input(changeLogoInput)
    .mutation(({ ctx, input }) => changeLogo(ctx.scope, input)),
  getLogo: staffProcedure('account.own').query(({ ctx }) => getLogo(ctx.scope)),
  listChoices: staffProcedure('bookings.view').query(({ ctx }) => listChoices(ctx.scope)),
})
