import CalendarDays from 'lucide-react/icons/calendar-days'
import { Avatar } from '../src/avatar'
import { Button } from '../src/button'
import { Card, CardHeader } from '../src/card'
import { DefinitionList } from '../src/definition-list'
import { EmptyState } from '../src/empty-state'
import { ErrorState } from '../src/error-state'
import { PageHeader } from '../src/page-header'
import { Pagination } from '../src/pagination'
import { Section } from '../src/section'
import { SkeletonCard, SkeletonRows } from '../src/skeleton'
import { StatTile } from '../src/stat-tile'
import { Timeline } from '../src/timeline'
import { PortalFrame, say } from './portal-frame'

const people = [
  'Johanna Lindqvist',
  'Amelia Okonkwo',
  'Søren Kierkegaard',
  'Aoife Ní Bhriain',
  'Jean-Luc',
  '陳大文',
  'Ömer Yıldız',
]

export function PiecesPage() {
  return (
    <PortalFrame>
      <PageHeader
        title={say('Sports massage', 'Rééducation fonctionnelle de l’épaule et du membre supérieur')}
        back={{ to: '/', label: say('Appointments', 'Rendez-vous') }}
        description="Tuesday 24 November 2026, 14:30"
        actions={<Button variant="secondary">{say('Print', 'Imprimer')}</Button>}
      />
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <StatTile label={say('Bookings', 'Rendez-vous')} value="128" change={{ label: '+12%', tone: 'success' }} />
        <StatTile
          label={say('Revenue', 'Chiffre d’affaires')}
          value={say('€6,480.00', '6 480,00 €')}
          change={{ label: '−3%', tone: 'danger' }}
          to="/r"
        />
        <StatTile
          label={say('Self-service rate', 'Part en libre-service')}
          value="71%"
          hint={say('of all changes', 'de tous les changements')}
        />
        <StatTile label={say('No-shows', 'Absences')} value="0" />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        {people.map((name) => (
          <Avatar key={name} name={name} label={name} />
        ))}
        <Avatar name="Amelia Okonkwo" size="lg" />
        <Avatar name="Amelia Okonkwo" size="xl" />
      </div>
      <Section title={say('Details', 'Détails')}>
        <Card>
          <CardHeader
            title={say('Visit', 'Séance')}
            description={say('60 minutes', '60 minutes')}
            actions={
              <Button variant="quiet" size="sm">
                {say('Change', 'Modifier')}
              </Button>
            }
          />
          <DefinitionList
            items={[
              {
                label: say('When', 'Quand'),
                value: say('Tuesday 24 November 2026, 14:30', 'mardi 24 novembre 2026, 14:30'),
              },
              {
                label: say('Where', 'Où'),
                value: say('Harbour Street 12, Dublin', '12 quai du Vieux-Port, Marseille'),
                hint: say('second floor', 'deuxième étage'),
              },
              { label: say('With', 'Avec'), value: 'Johanna Lindqvist' },
            ]}
          />
        </Card>
      </Section>
      <Section title={say('History', 'Historique')}>
        <Timeline
          label={say('History', 'Historique')}
          items={[
            {
              id: '1',
              title: say('Moved to Tue 24 Nov, 14:30', 'Déplacé au mar 24 nov, 14:30'),
              description: say('by you, on the portal', 'par vous, sur le portail'),
              time: { label: say('yesterday, 18:02', 'hier, 18:02'), dateTime: '2026-11-20' },
              tone: 'brand',
            },
            {
              id: '2',
              title: say('Paid €54.00', 'Payé 54,00 €'),
              time: { label: '18 nov', dateTime: '2026-11-18' },
              tone: 'success',
            },
            { id: '3', title: say('Booked', 'Réservé'), time: { label: '17 nov', dateTime: '2026-11-17' } },
          ]}
        />
      </Section>
      <Section title={say('States', 'États')}>
        <div className="space-y-6">
          <SkeletonRows count={2} label={say('Loading', 'Chargement')} />
          <SkeletonCard />
          <EmptyState
            icon={<CalendarDays aria-hidden="true" />}
            title={say('No appointments yet', 'Aucun rendez-vous')}
            description={say('When you book, you find it here.', 'Vos rendez-vous apparaîtront ici.')}
            action={<Button>{say('Book', 'Prendre rendez-vous')}</Button>}
          />
          <Pagination
            label={say('Pages', 'Pages')}
            summary={say('21–40 of 312', '21–40 sur 312')}
            previous={{ to: '?p=1', label: say('Newer', 'Plus récents') }}
            next={{ to: '?p=3', label: say('Older', 'Plus anciens') }}
          />
        </div>
      </Section>
    </PortalFrame>
  )
}

export function BrokenPage() {
  return (
    <ErrorState
      title={say('This page could not be loaded', 'Cette page n’a pas pu être chargée')}
      description={say('Try again in a minute.', 'Réessayez dans une minute.')}
      reference="ref 01JD"
    />
  )
}
