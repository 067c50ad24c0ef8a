import { changeLength, changeLengthInput } from '@foyer/domain/appointments/change-length'
import { get, getInput } from '@foyer/domain/appointments/get'
import { list, listInput } from '@foyer/domain/appointments/list'
import { move, moveInput } from '@foyer/domain/appointments/move'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const appointments = router({
  list: staffProcedure('bookings.view')
    .input(listInput)
    .query(({ ctx, input }) => list(ctx.scope, input)),
  get: staffProcedure('bookings.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  move: staffProcedure('bookings.change')
    .input(moveInput)
    .mutation(({ ctx, input }) => move(ctx.scope, input)),
  changeLength: staffProcedure('bookings.change')
    .input(changeLengthInput)
    .mutation(({ ctx, input }) => changeLength(ctx.scope, input)),
})
