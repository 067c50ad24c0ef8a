import { Dialog } from '@foyer/ui/dialog'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { LanguageFields } from '../texts/language-fields.tsx'
import { storedTexts, typedTexts } from '../texts/typed-texts.ts'

export const meta = title((t) => t.services.category)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('services.change')) throw new Response(null, { status: 403 })
  const { languages } = staff.business
  if (!params.categoryId) return { category: null, languages }
  const category = (await caller.categories.list()).find(({ id }) => id === params.categoryId)
  if (!category) throw new Response(null, { status: 404 })
  return { category, languages }
})

export const action = (args: ActionFunctionArgs) => {
  const { categoryId } = args.params
  const languages = args.context.admin.staff?.business.languages ?? []
  return submit(args, {
    read: (form) => ({ name: typedTexts(texts(form), 'name', languages) }),
    call: (caller, input) =>
      categoryId ? caller.categories.change({ categoryId, ...input }) : caller.categories.create(input),
    done: () => ({ to: paths.services, toast: { key: categoryId ? 'categorySaved' : 'categoryCreated' } }),
  })
}

/** A new category, or the name of one. */
export default function Category() {
  const t = useTranslations('services')
  const words = useTranslations('common')
  const { category, languages } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer()
  return (
    <Dialog title={category ? t('rename') : t('newCategory')} closeTo={paths.services} closeLabel={words('close')}>
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['name']} />
        <LanguageFields
          label={t('name')}
          name="name"
          stored={refusal ? values : storedTexts('name', category?.name ?? {})}
          languages={languages}
          maxLength={100}
          required
          errorOf={errorOf}
          autoFocus
        />
        <SubmitButton full>{words('save')}</SubmitButton>
      </Form>
    </Dialog>
  )
}
