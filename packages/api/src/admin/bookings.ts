import { approve, approveInput } from '@foyer/domain/bookings/approve'
import { bookForStaff, bookForStaffInput } from '@foyer/domain/bookings/book-for-staff'
import { cancelForStaff, cancelForStaffInput } from '@foyer/domain/bookings/cancel'
import { checkIn, checkInInput } from '@foyer/domain/bookings/check-in'
import { edit, editInput } from '@foyer/domain/bookings/edit'
import { freeTimes, freeTimesInput } from '@foyer/domain/bookings/free-times'
import { getForStaff, getInput } from '@foyer/domain/bookings/get'
import { markNoShow, markNoShowInput } from '@foyer/domain/bookings/mark-no-show'
import { move, moveInput } from '@foyer/domain/bookings/move'
import { previewEdit, previewEditInput } from '@foyer/domain/bookings/preview-edit'
import { recordPayment, recordPaymentInput } from '@foyer/domain/bookings/record-payment'
import { recordRefund, recordRefundInput } from '@foyer/domain/bookings/record-refund'
import { reject, rejectInput } from '@foyer/domain/bookings/reject'
import { search, searchInput } from '@foyer/domain/bookings/search'
import { sumMoney, sumMoneyInput } from '@foyer/domain/bookings/sum-money'
import { takeBackRecorded, takeBackRecordedInput } from '@foyer/domain/bookings/take-back-recorded'
import { undoCancel, undoCancelInput } from '@foyer/domain/bookings/undo-cancel'
import { waiveFee, waiveFeeInput } from '@foyer/domain/bookings/waive-fee'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const bookings = router({
  search: staffProcedure('bookings.view')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.scope, input)),
  sumMoney: staffProcedure('bookings.view')
    .input(sumMoneyInput)
    .query(({ ctx, input }) => sumMoney(ctx.scope, input)),
  get: staffProcedure('bookings.view')
    .input(getInput)
    .query(({ ctx, input }) => getForStaff(ctx.scope, input)),
  freeTimes: staffProcedure('bookings.change')
    .input(freeTimesInput)
    .query(({ ctx, input }) => freeTimes(ctx.scope, input)),
  approve: staffProcedure('bookings.change')
    .input(approveInput)
    .mutation(({ ctx, input }) => approve(ctx.scope, input)),
  reject: staffProcedure('bookings.change')
    .input(rejectInput)
    .mutation(({ ctx, input }) => reject(ctx.scope, input)),
  book: staffProcedure('bookings.change')
    .input(bookForStaffInput)
    .mutation(({ ctx, input }) => bookForStaff(ctx.scope, input)),
  cancel: staffProcedure('bookings.change')
    .input(cancelForStaffInput)
    .mutation(({ ctx, input }) => cancelForStaff(ctx.scope, input)),
  waiveFee: staffProcedure('bookings.override')
    .input(waiveFeeInput)
    .mutation(({ ctx, input }) => waiveFee(ctx.scope, input)),
  recordPayment: staffProcedure('payments.record')
    .input(recordPaymentInput)
    .mutation(({ ctx, input }) => recordPayment(ctx.scope, input)),
  recordRefund: staffProcedure('payments.record')
    .input(recordRefundInput)
    .mutation(({ ctx, input }) => recordRefund(ctx.scope, input)),
  takeBackRecorded: staffProcedure('payments.record')
    .input(takeBackRecordedInput)
    .mutation(({ ctx, input }) => takeBackRecorded(ctx.scope, input)),
  previewEdit: staffProcedure('bookings.change')
    .input(previewEditInput)
    .query(({ ctx, input }) => previewEdit(ctx.scope, input)),
  edit: staffProcedure('bookings.change')
    .input(editInput)
    .mutation(({ ctx, input }) => edit(ctx.scope, input)),
  undoCancel: staffProcedure('bookings.change')
    .input(undoCancelInput)
    .mutation(({ ctx, input }) => undoCancel(ctx.scope, input)),
  move: staffProcedure('bookings.change')
    .input(moveInput)
    .mutation(({ ctx, input }) => move(ctx.scope, input)),
  checkIn: staffProcedure('bookings.change')
    .input(checkInInput)
    .mutation(({ ctx, input }) => checkIn(ctx.scope, input)),
  markNoShow: staffProcedure('bookings.change')
    .input(markNoShowInput)
    .mutation(({ ctx, input }) => markNoShow(ctx.scope, input)),
})
