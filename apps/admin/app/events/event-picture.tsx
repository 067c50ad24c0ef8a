import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { PictureForm } from '../pictures/picture-form.tsx'

/** What customers see above the event: shown, replaced, taken away. */
export function EventPicture({ eventId, version }: { eventId: string; version: string | null }) {
  const t = useTranslations('events')
  const providers = useTranslations('providers')
  const words = {
    ...{ title: t('picture'), choose: providers('choosePhoto'), hint: t('pictureHint') },
    ...{ remove: t('removePicture'), save: t('savePicture') },
  }
  return (
    <section aria-labelledby="picture-title" key={version}>
      <h2 id="picture-title" className="mb-4 text-xl">
        {words.title}
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
      <PictureForm act="picture" words={words} isKept={version !== null} />
    </section>
  )
}
