import { IconButton } from '@foyer/ui/icon-button'
import Command from 'lucide-react/icons/command'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'

const Palette = lazy(() => import('./palette.tsx').then((loaded) => ({ default: loaded.Palette })))

/** Opens the palette, as Ctrl K and ⌘ K do; what it is made of is fetched when it is first wanted. */
export function PaletteButton() {
  const t = useTranslations('palette')
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen((before) => !before)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <IconButton
        label={t('title')}
        icon={<Command aria-hidden="true" />}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <Palette close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
