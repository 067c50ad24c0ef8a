import Mail from 'lucide-react/icons/mail'
import MapPin from 'lucide-react/icons/map-pin'
import Phone from 'lucide-react/icons/phone'
import { useText } from './messages/text'
import { useBusiness } from './use-business'

const link =
  'inline-flex min-h-11 items-center gap-2 rounded-md underline-offset-3 hover:text-ink hover:underline sm:min-h-8'

/** How to reach the business by other ways than this page. */
export function ContactDetails({ className = '' }: { className?: string }) {
  const t = useText()
  const contact = useBusiness()?.contact
  if (!contact || !(contact.phone || contact.email)) return null
  const icon = { 'aria-hidden': true, className: 'size-4' } as const
  return (
    <ul aria-label={t('contact.title')} className={`flex flex-wrap gap-x-6 ${className}`}>
      {contact.phone && (
        <li>
          <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`} className={link}>
            <Phone {...icon} /> {contact.phone}
          </a>
        </li>
      )}
      {contact.email && (
        <li>
          <a href={`mailto:${contact.email}`} className={link}>
            <Mail {...icon} /> {contact.email}
          </a>
        </li>
      )}
      {contact.address && (
        <li className="inline-flex min-h-11 items-center gap-2 sm:min-h-8">
          <MapPin {...icon} /> {contact.address}
        </li>
      )}
    </ul>
  )
}
