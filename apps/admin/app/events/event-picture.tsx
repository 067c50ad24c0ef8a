import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { PictureSection } from '../pictures/picture-section.tsx'

/** What customers see above the event: shown, replaced, taken away. */
export function EventPicture({ eventId, version }: { eventId: string; version: string | null }) {
  const t = useTranslations('events')
  const providers = useTranslations('providers')
  const words = {
    ...{ title: t('picture'), choose: providers('choosePhoto'), hint: t('pictureHint') },
    ...{ remove: t('removePicture'), save: t('savePicture') },
  }
  return (
    <PictureSection act="picture" words={words} version={version} mayChange>
      {version ? (
        <img
          src={paths.eventPicture(eventId, version)}
          alt=""
          className="aspect-video w-full max-w-md rounded-xl bg-sunken object-cover ring ring-line"
        />
      ) : (
        <p className="text-muted">{t('noPicture')}</p>
      )}
    </PictureSection>
  )
}
