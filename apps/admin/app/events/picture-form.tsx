import { Button } from '@foyer/ui/button'
import { FileField } from '@foyer/ui/file-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'

const act = 'picture'

/** What customers see above the event: shown, replaced, taken away. */
export function PictureForm({ eventId, version }: { eventId: string; version: string | null }) {
  const t = useTranslations('events')
  const providers = useTranslations('providers')
  const { errorOf } = useAnswer(act)
  return (
    <section aria-labelledby="picture-title" key={version}>
      <h2 id="picture-title" className="mb-4 text-xl">
        {t('picture')}
      </h2>
      {version ? (
        <img
          src={paths.eventPicture(eventId, version)}
          alt=""
          className="mb-5 aspect-video w-full max-w-md rounded-xl bg-sunken object-cover ring ring-line"
        />
      ) : (
        <p className="mb-4 text-muted">{t('noPicture')}</p>
      )}
      <Form method="post" encType="multipart/form-data" className="space-y-4" preventScrollReset>
        <AnswerErrors act={act} shown={['picture']} />
        <input type="hidden" name="act" value={act} />
        <FileField
          label={t('picture')}
          name="picture"
          accept="image/png,image/jpeg,image/webp"
          browseLabel={providers('choosePhoto')}
          hint={t('pictureHint')}
          error={errorOf('picture')}
        />
        <div className="flex flex-wrap justify-end gap-2">
          {version && (
            <Button type="submit" name="remove" value="yes" variant="quiet">
              {t('removePicture')}
            </Button>
          )}
          <SubmitButton variant="secondary">{t('savePicture')}</SubmitButton>
        </div>
      </Form>
    </section>
  )
}
