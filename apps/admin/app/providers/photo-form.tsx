import { Avatar } from '@foyer/ui/avatar'
import { Button } from '@foyer/ui/button'
import { FileField } from '@foyer/ui/file-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { useProvider } from './provider.tsx'

const act = 'photo'

/** The provider's face: seen, replaced, taken away. */
export function PhotoForm() {
  const t = useTranslations('providers')
  const { errorOf } = useAnswer(act)
  const { provider, mayChange } = useProvider()
  const { id, name, photoVersion } = provider
  return (
    <section aria-labelledby="photo-title" key={photoVersion}>
      <h2 id="photo-title" className="text-xl">
        {t('photo')}
      </h2>
      <div className="mt-4 mb-5 flex items-center gap-4">
        <Avatar name={name} src={photoVersion && paths.providerPhoto(id, photoVersion)} size="xl" />
        {!photoVersion && <p className="text-muted">{t('noPhoto')}</p>}
      </div>
      {mayChange && (
        <Form method="post" encType="multipart/form-data" className="space-y-4" preventScrollReset>
          <AnswerErrors act={act} shown={['picture']} />
          <input type="hidden" name="act" value={act} />
          <FileField
            label={t('photo')}
            name="picture"
            accept="image/png,image/jpeg,image/webp"
            browseLabel={t('choosePhoto')}
            hint={t('photoHint')}
            error={errorOf('picture')}
          />
          <div className="flex flex-wrap justify-end gap-2">
            {photoVersion && (
              <Button type="submit" name="remove" value="yes" variant="quiet">
                {t('removePhoto')}
              </Button>
            )}
            <SubmitButton variant="secondary">{t('savePhoto')}</SubmitButton>
          </div>
        </Form>
      )}
    </section>
  )
}
