import { Dialog } from '@foyer/ui/dialog'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { typedTexts } from '../texts/typed-texts.ts'
import { ProviderFields, providerFieldNames } from './provider-fields.tsx'

export const meta = title((t) => t.providers.new)

export const loader = page(async ({ staff }) => {
  if (!staff.permissions.has('providers.change')) throw new Response(null, { status: 403 })
  return { languages: staff.business.languages }
})

export const action = (args: ActionFunctionArgs) => {
  const languages = args.context.admin.staff?.business.languages ?? []
  return submit(args, {
    read: (form) => ({
      name: text(form, 'name'),
      title: typedTexts(texts(form), 'title', languages),
      email: text(form, 'email').trim(),
      locale: text(form, 'locale') as 'en' | 'fr',
    }),
    call: (caller, input) => caller.providers.create(input),
    done: ({ providerId }, { name }) => ({
      to: paths.providerHours(providerId),
      toast: { key: 'providerCreated', values: { name } },
    }),
  })
}

/** A new provider; their hours come next. */
export default function CreateProvider() {
  const t = useTranslations('providers')
  const words = useTranslations('common')
  const { languages } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer()
  return (
    <Dialog title={t('new')} closeTo={paths.providers} closeLabel={words('close')} size="lg">
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={providerFieldNames} />
        <ProviderFields
          stored={refusal ? values : { locale: languages[0] ?? 'en' }}
          languages={languages}
          errorOf={errorOf}
        />
        <SubmitButton full>{t('create')}</SubmitButton>
      </Form>
    </Dialog>
  )
}
