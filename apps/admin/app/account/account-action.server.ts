import type { ActionFunctionArgs } from '@remix-run/node'
import { optional, submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'

const to = paths.account

const change = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ name: text(form, 'name'), locale: text(form, 'locale') as 'en' | 'fr' }),
    call: (caller, input) => caller.staff.changeAccount(input),
    done: () => ({ to, toast: { key: 'accountSaved' } }),
  })

const changePassword = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ current: text(form, 'current'), next: text(form, 'next') }),
    call: (caller, input) => caller.staff.changePassword(input),
    done: () => ({ to, toast: { key: 'passwordChanged' } }),
  })

const startTotp = (args: ActionFunctionArgs) =>
  submit(args, {
    read: () => null,
    call: (caller) => caller.staff.startTotp(),
    done: ({ secret, address }) => ({ show: { key: secret, address } }),
  })

const confirmTotp = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ code: text(form, 'code') }),
    call: (caller, input) => caller.staff.confirmTotp(input),
    done: ({ recoveryCodes }) => ({ show: { recoveryCodes } }),
  })

const stopTotp = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ password: text(form, 'password') }),
    call: (caller, input) => caller.staff.stopTotp(input),
    done: () => ({ to, toast: { key: 'totpStopped' } }),
  })

const endLogin = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ loginId: optional(form, 'loginId') }),
    call: (caller, input) => caller.staff.endLogin(input),
    done: (_, { loginId }) => ({ to, toast: { key: loginId ? 'loginEnded' : 'loginsEnded' } }),
  })

const acts = { change, changePassword, startTotp, confirmTotp, stopTotp, endLogin }

/** The forms of the account page, told apart by their act. */
export async function accountAction(
  args: ActionFunctionArgs,
): Promise<Awaited<ReturnType<(typeof acts)[keyof typeof acts]>>> {
  const act = text(await args.request.clone().formData(), 'act')
  if (!Object.hasOwn(acts, act)) throw new Response(null, { status: 400 })
  return acts[act as keyof typeof acts](args)
}
