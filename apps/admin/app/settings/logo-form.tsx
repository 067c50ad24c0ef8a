import { Button } from '@foyer/ui/button'
import { FileField } from '@foyer/ui/file-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import type { LoadedBusiness } from './business.tsx'
import type { loader as settingsLoader } from './settings.tsx'

const act = 'logo'

/** The logo: seen, replaced, taken away. */
export function LogoForm({ business: { name, logoVersion } }: { business: LoadedBusiness }) {
  const t = useTranslations('settings.company')
  const { errorOf } = useAnswer(act)
  const mayChange = useRouteLoaderData<typeof settingsLoader>('settings/settings')?.mayChange ?? false
  return (
    <section aria-labelledby="logo-title" key={logoVersion}>
      <h2 id="logo-title" className="text-xl">
        {t('logo')}
      </h2>
      <div className="mt-4 mb-5">
        {logoVersion ? (
          <img
            src={paths.logo(logoVersion)}
            alt={name}
            className="max-h-20 max-w-full rounded-lg bg-white p-2 ring ring-line"
          />
        ) : (
          <p className="text-muted">{t('noLogo')}</p>
        )}
      </div>
      {mayChange && (
        <Form method="post" encType="multipart/form-data" className="space-y-4" preventScrollReset>
          <AnswerErrors act={act} shown={['picture']} />
          <input type="hidden" name="act" value={act} />
          <FileField
            label={t('logo')}
            name="picture"
            accept="image/png,image/jpeg,image/webp"
            browseLabel={t('chooseLogo')}
            hint={t('logoHint')}
            error={errorOf('picture')}
          />
          <div className="flex flex-wrap justify-end gap-2">
            {logoVersion && (
              <Button type="submit" name="remove" value="yes" variant="quiet">
                {t('removeLogo')}
              </Button>
            )}
            <SubmitButton variant="secondary">{t('saveLogo')}</SubmitButton>
          </div>
        </Form>
      )}
    </section>
  )
}
