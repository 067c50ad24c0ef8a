import CalendarDays from 'lucide-react/icons/calendar-days'
import Ellipsis from 'lucide-react/icons/ellipsis'
import FileText from 'lucide-react/icons/file-text'
import House from 'lucide-react/icons/house'
import Package from 'lucide-react/icons/package'
import type { ReactNode } from 'react'
import { PortalShell } from '../src/portal-shell'

export const french = typeof location === 'object' && new URLSearchParams(location.search).get('lang') === 'fr'
/** The gallery's two languages; components know none. */
export function say(english: string, inFrench: string): string {
  return french ? inFrench : english
}

const icon = { 'aria-hidden': true } as const

export function PortalFrame({ children, notice }: { children: ReactNode; notice?: ReactNode }) {
  return (
    <PortalShell
      brand={{ name: say('Harbour Physiotherapy', 'Cabinet de kinésithérapie du Vieux-Port'), to: '/' }}
      skipLabel={say('Skip to content', 'Aller au contenu')}
      navLabel={say('Main', 'Principale')}
      account={{
        name: french ? 'Marie-Angélique de La Rochefoucauld' : 'Amelia Okonkwo',
        to: '/profile',
        label: say('Your profile', 'Votre profil'),
      }}
      railFooter={<a href="/out">{say('Sign out', 'Se déconnecter')}</a>}
      notice={notice}
      nav={[
        { to: '/', end: true, label: say('Home', 'Accueil'), icon: <House {...icon} /> },
        { to: '/book', label: say('Appointments', 'Rendez-vous'), icon: <CalendarDays {...icon} /> },
        { to: '/packages', label: say('Packages', 'Forfaits'), icon: <Package {...icon} /> },
        { to: '/documents', label: 'Documents', icon: <FileText {...icon} />, badge: 2 },
        { to: '/more', label: say('More', 'Plus'), icon: <Ellipsis {...icon} /> },
      ]}
    >
      {children}
    </PortalShell>
  )
}
