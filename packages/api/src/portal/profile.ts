import { get } from '@foyer/domain/profile/get'
import { hidePrompt, hidePromptInput } from '@foyer/domain/profile/hide-prompt'
import { listPrompts } from '@foyer/domain/profile/list-prompts'
import { update, updateInput } from '@foyer/domain/profile/update'
import { customerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const profile = router({
  get: customerProcedure.query(({ ctx }) => get(ctx.scope)),
  update: customerProcedure.input(updateInput).mutation(({ ctx, input }) => update(ctx.scope, input)),
  listPrompts: customerProcedure.query(({ ctx }) => listPrompts(ctx.scope)),
  hidePrompt: customerProcedure.input(hidePromptInput).mutation(({ ctx, input }) => hidePrompt(ctx.scope, input)),
})
