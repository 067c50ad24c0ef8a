import { follow, followInput } from '@foyer/domain/live/follow'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const live = router({
  follow: staffProcedure('bookings.view')
    .input(followInput)
    .subscription(({ ctx, input, signal }) => follow(ctx.scope, input, signal)),
})
