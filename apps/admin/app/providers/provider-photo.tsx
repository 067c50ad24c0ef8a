import { Avatar } from '@foyer/ui/avatar'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { PictureForm } from '../pictures/picture-form.tsx'
import { useProvider } from './provider.tsx'

/** The provider's face: seen, replaced, taken away. */
export function ProviderPhoto() {
  const t = useTranslations('providers')
  const { provider, mayChange } = useProvider()
  const { id, name, photoVersion } = provider
  const words = {
    ...{ title: t('photo'), choose: t('choosePhoto'), hint: t('photoHint') },
    ...{ remove: t('removePhoto'), save: t('savePhoto') },
  }
  return (
    <section aria-labelledby="photo-title" key={photoVersion}>
      <h2 id="photo-title" className="text-xl">
        {words.title}
      </h2>
      <div className="mt-4 mb-5 flex items-center gap-4">
        <Avatar name={name} src={photoVersion && paths.providerPhoto(id, photoVersion)} size="xl" />
        {!photoVersion && <p className="text-muted">{t('noPhoto')}</p>}
      </div>
      {mayChange && <PictureForm act="photo" words={words} isKept={photoVersion !== null} />}
    </section>
  )
}
