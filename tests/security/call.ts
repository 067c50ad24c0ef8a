import { adminRouter } from '@foyer/api/admin/router'
import type { Context } from '@foyer/api/context'
import { portalRouter } from '@foyer/api/portal/router'
import { createCallerFactory } from '@foyer/api/trpc'

export interface Procedure {
  name: string
  type: 'query' | 'mutation' | 'subscription'
  meta?: { permission?: string; public?: true }
  inputs: unknown[]
}

const proceduresOf = (router: { _def: { procedures: unknown } }): Procedure[] =>
  Object.entries(router._def.procedures as Record<string, { _def: Omit<Procedure, 'name'> }>).map(
    ([name, { _def }]) => ({ ..._def, name }),
  )

export const portalProcedures = proceduresOf(portalRouter)
export const adminProcedures = proceduresOf(adminRouter)

/** What a procedure answered: a result, or the code of its refusal and what it says. */
export interface Outcome {
  code: string
  result?: unknown
  message?: string
}

async function call(caller: unknown, name: string, input: unknown): Promise<Outcome> {
  const verb = name.split('.').reduce((node, key) => (node as Record<string, unknown>)[key], caller)
  try {
    return { code: 'OK', result: await (verb as (input: unknown) => Promise<unknown>)(input) }
  } catch (error) {
    const { code = 'NO CODE', message } = error as { code?: string; message: string }
    return { code, message }
  }
}

export const callPortal = (context: Context, name: string, input: unknown): Promise<Outcome> =>
  call(createCallerFactory(portalRouter)(context), name, input)

export const callAdmin = (context: Context, name: string, input: unknown): Promise<Outcome> =>
  call(createCallerFactory(adminRouter)(context), name, input)
