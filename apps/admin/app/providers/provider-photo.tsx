import { Avatar } from '@foyer/ui/avatar'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { PictureSection } from '../pictures/picture-section.tsx'
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
    <PictureSection act="photo" words={words} version={photoVersion} mayChange={mayChange}>
      <div className="flex items-center gap-4">
        <Avatar name={name} src={photoVersion && paths.providerPhoto(id, photoVersion)} size="xl" />
        {!photoVersion && <p className="text-muted">{t('noPhoto')}</p>}
      </div>
    </PictureSection>
  )
}
