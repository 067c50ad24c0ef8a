import { ButtonLink } from '@foyer/ui/button'
import { RowList } from '@foyer/ui/list-row'
import { Menu } from '@foyer/ui/menu'
import { Section } from '@foyer/ui/section'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useText } from '../texts/use-text.ts'
import type { LoadedServices, loader } from './list.tsx'
import { ServiceRow } from './service-row.tsx'

/** A category with its services. */
export function CategorySection({ category }: { category: LoadedServices['categories'][number] }) {
  const t = useTranslations('services')
  const { categories, services, languages, mayChange } = useLoaderData<typeof loader>()
  const name = useText(languages)(category.name)
  const own = services.filter((service) => service.category.id === category.id)
  const place = categories.findIndex(({ id }) => id === category.id)
  const move = (direction: 'up' | 'down') => ({
    label: t(direction),
    action: paths.services,
    fields: { act: 'moveCategory', categoryId: category.id, direction },
  })
  const items = [
    { label: t('rename'), to: paths.category(category.id) },
    ...(place > 0 ? [move('up')] : []),
    ...(place < categories.length - 1 ? [move('down')] : []),
    ...(own.length
      ? []
      : [
          {
            label: t('removeCategory'),
            tone: 'danger' as const,
            startsGroup: true,
            action: paths.services,
            fields: { act: 'removeCategory', categoryId: category.id },
          },
        ]),
  ]
  return (
    <Section
      title={name}
      actions={mayChange && <Menu label={t('categoryActions', { name })} items={items} />}
      className="mb-8"
    >
      {own.length > 0 ? (
        <RowList label={name}>
          {own.map((service, index) => (
            <ServiceRow key={service.id} service={service} isFirst={index === 0} isLast={index === own.length - 1} />
          ))}
        </RowList>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl bg-sunken px-4 py-3">
          <p className="text-muted">{t('emptyCategory')}</p>
          {mayChange && (
            <ButtonLink to={`${paths.newService}?category=${category.id}`} variant="secondary" size="sm">
              {t('new')}
            </ButtonLink>
          )}
        </div>
      )}
    </Section>
  )
}
