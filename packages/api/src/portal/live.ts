import { follow, followInput } from '@foyer/domain/live/follow'
import { bookerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const live = router({
  follow: bookerProcedure
    .input(followInput)
    .subscription(({ ctx, input, signal }) => follow(ctx.booker, input, signal)),
})
