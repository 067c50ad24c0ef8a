import { ButtonLink } from '@foyer/ui/button'
import { useText } from '../messages/text'

const providers = [
  { name: 'Gmail', url: 'https://mail.google.com/mail/u/0/#inbox', fits: /^(gmail|googlemail)\./ },
  { name: 'Outlook', url: 'https://outlook.live.com/mail/0/', fits: /^(outlook|hotmail|live|msn)\./ },
  { name: 'Yahoo Mail', url: 'https://mail.yahoo.com/', fits: /^(yahoo|ymail|rocketmail)\./ },
  { name: 'iCloud Mail', url: 'https://www.icloud.com/mail', fits: /^(icloud|me|mac)\./ },
  { name: 'Proton Mail', url: 'https://mail.proton.me/', fits: /^(proton|protonmail|pm)\./ },
]

/** Ways to the mailbox: the one the address belongs to, or the most common. */
export function MailProviders({ email }: { email: string }) {
  const t = useText()
  const domain = email.split('@').at(-1)?.toLowerCase() ?? ''
  const own = providers.filter(({ fits }) => fits.test(domain))
  const shown = own.length ? own : providers.slice(0, 3)
  return (
    <ul className="flex flex-wrap gap-2">
      {shown.map(({ name, url }) => (
        <li key={name} className={own.length ? 'w-full' : 'grow'}>
          <ButtonLink
            href={url}
            target="_blank"
            rel="noreferrer"
            variant="secondary"
            full
            aria-label={t('sent.open', { provider: name })}
          >
            {own.length ? t('sent.open', { provider: name }) : name}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
