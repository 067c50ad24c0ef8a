import { addDayOff, addDayOffInput } from '@foyer/domain/hours/add-day-off'
import { change, changeInput } from '@foyer/domain/hours/change'
import { get, getInput } from '@foyer/domain/hours/get'
import { removeDayOff, removeDayOffInput } from '@foyer/domain/hours/remove-day-off'
import { removeSpecialDay, removeSpecialDayInput } from '@foyer/domain/hours/remove-special-day'
import { setSpecialDay, setSpecialDayInput } from '@foyer/domain/hours/set-special-day'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const hours = router({
  get: staffProcedure('providers.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  change: staffProcedure('providers.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  addDayOff: staffProcedure('providers.change')
    .input(addDayOffInput)
    .mutation(({ ctx, input }) => addDayOff(ctx.scope, input)),
  removeDayOff: staffProcedure('providers.change')
    .input(removeDayOffInput)
    .mutation(({ ctx, input }) => removeDayOff(ctx.scope, input)),
  setSpecialDay: staffProcedure('providers.change')
    .input(setSpecialDayInput)
    .mutation(({ ctx, input }) => setSpecialDay(ctx.scope, input)),
  removeSpecialDay: staffProcedure('providers.change')
    .input(removeSpecialDayInput)
    .mutation(({ ctx, input }) => removeSpecialDay(ctx.scope, input)),
})
