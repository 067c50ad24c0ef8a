import { ButtonLink } from '@foyer/ui/button'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { CategorySection } from './category-section.tsx'

export const meta = title((t) => t.services.title)

export const loader = page(async ({ caller, staff }) => {
  const [categories, services] = await Promise.all([caller.categories.list(), caller.services.list()])
  const { languages, currency } = staff.business
  return { categories, services, languages, currency, mayChange: staff.permissions.has('services.change') }
})

export type LoadedServices = Awaited<ReturnType<typeof loader>>
type Direction = 'up' | 'down'

export const action = async (args: ActionFunctionArgs) => {
  const to = paths.services
  const form = await args.request.clone().formData()
  const direction = (sent: FormData) => text(sent, 'direction') as Direction
  switch (form.get('act')) {
    case 'moveCategory':
      return submit(args, {
        read: (sent) => ({ categoryId: text(sent, 'categoryId'), direction: direction(sent) }),
        call: (caller, input) => caller.categories.move(input),
        done: () => ({ to }),
      })
    case 'removeCategory':
      return submit(args, {
        read: (sent) => ({ categoryId: text(sent, 'categoryId') }),
        call: (caller, input) => caller.categories.remove(input),
        done: () => ({ to, toast: { key: 'categoryRemoved' } }),
      })
    default:
      return submit(args, {
        read: (sent) => ({ serviceId: text(sent, 'serviceId'), direction: direction(sent) }),
        call: (caller, input) => caller.services.move(input),
        done: () => ({ to }),
      })
  }
}

/** What can be booked, by category, in the order customers see. */
export default function Services() {
  const t = useTranslations('services')
  const { categories, mayChange } = useLoaderData<typeof loader>()
  const newCategory = (
    <ButtonLink to={paths.newCategory} variant={categories.length ? 'secondary' : 'primary'} preventScrollReset>
      {t('newCategory')}
    </ButtonLink>
  )
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title={t('title')}
        description={t('text')}
        actions={
          mayChange &&
          categories.length > 0 && (
            <>
              {newCategory}
              <ButtonLink to={paths.newService}>{t('new')}</ButtonLink>
            </>
          )
        }
      />
      <AnswerErrors />
      {categories.length === 0 && (
        <EmptyState title={t('none')} description={t('noneText')} action={mayChange && newCategory} />
      )}
      {categories.map((category) => (
        <CategorySection key={category.id} category={category} />
      ))}
      <Outlet />
    </div>
  )
}
