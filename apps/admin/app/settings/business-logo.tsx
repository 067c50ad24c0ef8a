import { useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { PictureSection } from '../pictures/picture-section.tsx'
import type { LoadedBusiness } from './business.tsx'
import type { loader as settingsLoader } from './settings.tsx'

/** The logo: seen, replaced, taken away. */
export function BusinessLogo({ business: { name, logoVersion } }: { business: LoadedBusiness }) {
  const t = useTranslations('settings.company')
  const mayChange = useRouteLoaderData<typeof settingsLoader>('settings/settings')?.mayChange ?? false
  const words = {
    ...{ title: t('logo'), choose: t('chooseLogo'), hint: t('logoHint') },
    ...{ remove: t('removeLogo'), save: t('saveLogo') },
  }
  return (
    <PictureSection act="logo" words={words} version={logoVersion} mayChange={mayChange}>
      {logoVersion ? (
        <img
          src={paths.logo(logoVersion)}
          alt={name}
          className="max-h-20 max-w-full rounded-lg bg-white p-2 ring ring-line"
        />
      ) : (
        <p className="text-muted">{t('noLogo')}</p>
      )}
    </PictureSection>
  )
}
