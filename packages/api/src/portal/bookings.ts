import { calendar, calendarInput } from '@foyer/domain/bookings/calendar'
import { cancel, cancelInput } from '@foyer/domain/bookings/cancel'
import { filters } from '@foyer/domain/bookings/filters'
import { freeTimes, freeTimesInput } from '@foyer/domain/bookings/free-times'
import { get, getInput } from '@foyer/domain/bookings/get'
import { list, listInput } from '@foyer/domain/bookings/list'
import { reschedule, rescheduleInput } from '@foyer/domain/bookings/reschedule'
import { undoCancel, undoCancelInput } from '@foyer/domain/bookings/undo-cancel'
import { customerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const bookings = router({
  list: customerProcedure.input(listInput).query(({ ctx, input }) => list(ctx.scope, input)),
  filters: customerProcedure.query(({ ctx }) => filters(ctx.scope)),
  get: customerProcedure.input(getInput).query(({ ctx, input }) => get(ctx.scope, input)),
  freeTimes: customerProcedure.input(freeTimesInput).query(({ ctx, input }) => freeTimes(ctx.scope, input)),
  reschedule: customerProcedure.input(rescheduleInput).mutation(({ ctx, input }) => reschedule(ctx.scope, input)),
  cancel: customerProcedure.input(cancelInput).mutation(({ ctx, input }) => cancel(ctx.scope, input)),
  undoCancel: customerProcedure.input(undoCancelInput).mutation(({ ctx, input }) => undoCancel(ctx.scope, input)),
  calendar: customerProcedure.input(calendarInput).query(({ ctx, input }) => calendar(ctx.scope, input)),
})
