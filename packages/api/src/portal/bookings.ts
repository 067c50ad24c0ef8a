import { book, bookInput } from '@foyer/domain/bookings/book'
import { calendar, calendarInput } from '@foyer/domain/bookings/calendar'
import { calendarBooked, calendarBookedInput } from '@foyer/domain/bookings/calendar-booked'
import { cancel, cancelInput } from '@foyer/domain/bookings/cancel'
import { edit, editInput } from '@foyer/domain/bookings/edit'
import { filters } from '@foyer/domain/bookings/filters'
import { freeTimes, freeTimesInput } from '@foyer/domain/bookings/free-times'
import { get, getInput } from '@foyer/domain/bookings/get'
import { hold, holdInput } from '@foyer/domain/bookings/hold'
import { list, listInput } from '@foyer/domain/bookings/list'
import { previewEdit, previewEditInput } from '@foyer/domain/bookings/preview-edit'
import { release, releaseInput } from '@foyer/domain/bookings/release'
import { reschedule, rescheduleInput } from '@foyer/domain/bookings/reschedule'
import { showBooked, showBookedInput } from '@foyer/domain/bookings/show-booked'
import { undoCancel, undoCancelInput } from '@foyer/domain/bookings/undo-cancel'
import { dropHold, keepBooked, keepHold } from '../cookies.ts'
import { bookerProcedure, customerProcedure, visitorProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const bookings = router({
  hold: bookerProcedure
    .input(holdInput)
    .mutation(async ({ ctx, input }) => keepHold(ctx.portal, await hold(ctx.booker, input))),
  release: bookerProcedure
    .input(releaseInput)
    .mutation(async ({ ctx, input }) => dropHold(ctx.portal, await release(ctx.booker, input))),
  book: bookerProcedure
    .input(bookInput)
    .mutation(async ({ ctx, input }) => keepBooked(ctx.portal, await book(ctx.booker, input))),
  showBooked: visitorProcedure.input(showBookedInput).query(({ ctx, input }) => showBooked(ctx.scope, input)),
  calendarBooked: visitorProcedure
    .input(calendarBookedInput)
    .query(({ ctx, input }) => calendarBooked(ctx.scope, input)),
  list: customerProcedure.input(listInput).query(({ ctx, input }) => list(ctx.scope, input)),
  filters: customerProcedure.query(({ ctx }) => filters(ctx.scope)),
  get: customerProcedure.input(getInput).query(({ ctx, input }) => get(ctx.scope, input)),
  freeTimes: customerProcedure.input(freeTimesInput).query(({ ctx, input }) => freeTimes(ctx.scope, input)),
  reschedule: customerProcedure.input(rescheduleInput).mutation(({ ctx, input }) => reschedule(ctx.scope, input)),
  cancel: customerProcedure.input(cancelInput).mutation(({ ctx, input }) => cancel(ctx.scope, input)),
  previewEdit: customerProcedure.input(previewEditInput).query(({ ctx, input }) => previewEdit(ctx.scope, input)),
  edit: customerProcedure.input(editInput).mutation(({ ctx, input }) => edit(ctx.scope, input)),
  undoCancel: customerProcedure.input(undoCancelInput).mutation(({ ctx, input }) => undoCancel(ctx.scope, input)),
  calendar: customerProcedure.input(calendarInput).query(({ ctx, input }) => calendar(ctx.scope, input)),
})
