import CalendarPlus from 'lucide-react/icons/calendar-plus'
import CalendarX from 'lucide-react/icons/calendar-x'
import Clock from 'lucide-react/icons/clock'
import FileText from 'lucide-react/icons/file-text'
import MapPin from 'lucide-react/icons/map-pin'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { Avatar } from '../src/avatar'
import { Badge } from '../src/badge'
import { ButtonLink } from '../src/button'
import { Card, CardFooter } from '../src/card'
import { DateBlock } from '../src/date-block'
import { ListRow, RowList } from '../src/list-row'
import { Menu, type MenuItemProps } from '../src/menu'
import { PageHeader } from '../src/page-header'
import { LoadOlder } from '../src/pagination'
import { ProgressBar } from '../src/progress-bar'
import { Section } from '../src/section'
import { PortalFrame, say } from './portal-frame'

const icon = { 'aria-hidden': true } as const
export const actions: MenuItemProps[] = [
  {
    label: say('Move', 'Déplacer'),
    to: '/book',
    icon: <RotateCcw {...icon} />,
    hint: say('free until Mon 14:30', 'gratuit jusqu’à lundi 14:30'),
  },
  {
    label: say('Download invoice', 'Télécharger la facture'),
    href: '/invoice.pdf',
    download: true,
    icon: <FileText {...icon} />,
  },
  { label: say('Add to calendar', 'Ajouter au calendrier'), href: '/visit.ics', icon: <CalendarPlus {...icon} /> },
  { label: say('Cancel', 'Annuler'), to: '/dialog', icon: <CalendarX {...icon} />, tone: 'danger', startsGroup: true },
]
const price = say('€54.00', '54,00 €')

export function HomePage() {
  return (
    <PortalFrame>
      <PageHeader
        title={say('Good morning, Amelia', 'Bonjour, Marie-Angélique')}
        actions={
          <ButtonLink to="/book" variant="secondary">
            {say('Book', 'Prendre rendez-vous')}
          </ButtonLink>
        }
      />
      <Card padding="lg">
        <div className="flex items-start gap-4 @md:gap-6">
          <DateBlock weekday={say('Tue', 'mar')} day="24" month="nov" dateTime="2026-11-24" size="lg" />
          <div className="min-w-0 grow">
            <p className="font-medium text-brand-text">{say('In 3 days', 'Dans 3 jours')}</p>
            <h2 className="text-xl">
              {say('Sports massage', 'Rééducation fonctionnelle de l’épaule et du membre supérieur')}
            </h2>
            <p className="flex items-center gap-2">
              <Clock {...icon} className="size-4 text-muted" /> 14:30–15:30
            </p>
            <p className="flex items-start gap-2">
              <MapPin {...icon} className="mt-1 size-4 text-muted" />
              <a href="/map" className="underline decoration-line-strong underline-offset-3">
                {say('Harbour Street 12, Dublin', '12 quai du Vieux-Port, 13002 Marseille')}
              </a>
            </p>
            <p className="mt-3 flex items-center gap-2.5">
              <Avatar name="Johanna Lindqvist" size="sm" /> Johanna Lindqvist
            </p>
          </div>
          <Menu label={say('Actions', 'Actions possibles')} items={actions} className="-mt-2 -mr-3" />
        </div>
        <CardFooter>
          <ButtonLink to="/book">{say('Move', 'Déplacer')}</ButtonLink>
          <ButtonLink href="/visit.ics" variant="secondary">
            {say('Add to calendar', 'Ajouter au calendrier')}
          </ButtonLink>
        </CardFooter>
      </Card>
      <Section title={say('Needs you', 'À faire')}>
        <RowList>
          <ListRow
            title={say('Pay €27.00', 'Payer 27,00 €')}
            to="/pay"
            description={say('Invoice 2026-0412, first visit', 'Facture 2026-0412, première séance')}
            trailing={<Badge tone="warn">{say('Due tomorrow', 'À régler demain')}</Badge>}
          />
        </RowList>
      </Section>
      <Section title={say('Upcoming', 'À venir')}>
        <RowList>
          <Booking
            day="27"
            weekday={say('Fri', 'ven')}
            title={say('Physiotherapy follow-up', 'Séance de suivi')}
            who="Dr Bartholomew Featherstonehaugh-Williamson"
            tone="success"
            state={say('Confirmed', 'Confirmé')}
          />
          <Booking
            day="30"
            weekday={say('Mon', 'lun')}
            title={say('First visit', 'Première séance')}
            who="Johanna Lindqvist"
            tone="warn"
            state={say('Waiting for approval', 'En attente de validation')}
          />
          <Booking
            day="30"
            weekday={say('Mon', 'lun')}
            title={say('Group Pilates', 'Pilates en groupe')}
            who="Aoife Ní Bhriain"
            tone="neutral"
            state={say('Cancelled', 'Annulé')}
            struck
          />
        </RowList>
        <LoadOlder to="?before=1" label={say('Show past appointments', 'Afficher les rendez-vous passés')} />
      </Section>
      <Section title={say('Packages', 'Forfaits')}>
        <Card>
          <ProgressBar
            label={say('Ten massages', 'Dix séances de massage')}
            value={4}
            max={10}
            text={say('4 of 10 used', '4 sur 10 utilisées')}
          />
        </Card>
      </Section>
    </PortalFrame>
  )
}

type BookingLook = {
  day: string
  weekday: string
  title: string
  who: string
  state: string
  tone: 'success' | 'warn' | 'neutral'
  struck?: boolean
}

function Booking({ day, weekday, title, who, state, tone, struck }: BookingLook) {
  return (
    <ListRow
      to={`/${day}`}
      title={title}
      struck={struck}
      leading={<DateBlock weekday={weekday} day={day} month="nov" dateTime={`2026-11-${day}`} quiet={struck} />}
      description="09:15–10:00"
      meta={who}
      trailing={
        <>
          <Badge tone={tone}>{state}</Badge>
          {!struck && <span className="font-medium">{price}</span>}
        </>
      }
      menu={!struck && <Menu label={say('Actions', 'Actions possibles')} items={actions} />}
    />
  )
}
