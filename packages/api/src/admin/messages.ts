import { countDead } from '@foyer/domain/messages/count-dead'
import { listDead, listDeadInput } from '@foyer/domain/messages/list-dead'
import { listSent, listSentInput } from '@foyer/domain/messages/list-sent'
import { retry, retryInput } from '@foyer/domain/messages/retry'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const messages = router({
  countDead: staffProcedure('messages.view').query(({ ctx }) => countDead(ctx.scope)),
  listDead: staffProcedure('messages.view')
    .input(listDeadInput)
    .query(({ ctx, input }) => listDead(ctx.scope, input)),
  listSent: staffProcedure('messages.view')
    .input(listSentInput)
    .query(({ ctx, input }) => listSent(ctx.scope, input)),
  retry: staffProcedure('messages.retry')
    .input(retryInput)
    .mutation(({ ctx, input }) => retry(ctx.scope, input)),
})
