import CalendarDays from 'lucide-react/icons/calendar-days'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import CreditCard from 'lucide-react/icons/credit-card'
import FileText from 'lucide-react/icons/file-text'
import House from 'lucide-react/icons/house'
import Settings from 'lucide-react/icons/settings'
import Users from 'lucide-react/icons/users'
import { useLocation } from 'react-router-dom'
import { AdminShell } from '../src/admin-shell'
import { Avatar } from '../src/avatar'
import { Badge } from '../src/badge'
import { Button, ButtonLink } from '../src/button'
import { DataTable } from '../src/data-table'
import { DefinitionList } from '../src/definition-list'
import { FilterBar } from '../src/filter-bar'
import { Menu } from '../src/menu'
import { PageHeader } from '../src/page-header'
import { SearchField } from '../src/search-field'
import { SelectField } from '../src/select-field'
import { SidePanel } from '../src/side-panel'
import { SplitView } from '../src/split-view'
import { bookings } from './admin-bookings'
import { actions } from './home-page'
import { say } from './portal-frame'

const icon = { 'aria-hidden': true } as const

export function AdminPage() {
  const open = useLocation().pathname.endsWith('/2')
  return (
    <AdminShell
      brand={{ name: 'Foyer', to: '/admin' }}
      navLabel={say('Main', 'Principale')}
      openNavLabel={say('Open navigation', 'Ouvrir la navigation')}
      skipLabel={say('Skip to content', 'Aller au contenu')}
      switcher={
        <Menu
          label={say('Business', 'Entreprise')}
          align="start"
          trigger={
            <>
              <span className="truncate font-semibold">Harbour Physiotherapy</span>
              <ChevronsUpDown {...icon} className="size-4 text-muted" />
            </>
          }
          items={[
            { label: 'Harbour Physiotherapy', to: '/admin', current: true },
            { label: 'Lagoon Yoga', to: '/lagoon' },
          ]}
        />
      }
      search={
        <SearchField
          label={say('Search', 'Rechercher')}
          placeholder={say('Search', 'Rechercher')}
          suffix="Ctrl K"
          className="hidden w-full max-w-md lg:block"
        />
      }
      account={
        <Menu
          label={say('You', 'Vous')}
          trigger={<Avatar name="Niamh Byrne" size="sm" />}
          items={[{ label: say('Sign out', 'Se déconnecter'), action: '/out' }]}
        />
      }
      sections={[
        {
          items: [
            { to: '/admin/today', label: say('Today', 'Aujourd’hui'), icon: <House {...icon} />, badge: 3 },
            { to: '/admin/calendar', label: say('Calendar', 'Calendrier'), icon: <CalendarDays {...icon} /> },
            { to: '/admin', label: say('Bookings', 'Rendez-vous'), icon: <FileText {...icon} /> },
            { to: '/admin/customers', label: say('Customers', 'Clients'), icon: <Users {...icon} /> },
          ],
        },
        {
          label: say('Money', 'Argent'),
          items: [
            { to: '/admin/finance', label: 'Finance', icon: <CreditCard {...icon} /> },
            { to: '/admin/invoices', label: say('Invoices', 'Factures'), icon: <FileText {...icon} /> },
          ],
        },
        {
          label: say('Business', 'Entreprise'),
          items: [{ to: '/admin/settings', label: say('Settings', 'Réglages'), icon: <Settings {...icon} /> }],
        },
      ]}
    >
      <PageHeader
        title={say('Bookings', 'Rendez-vous')}
        actions={<Button>{say('New booking', 'Nouveau rendez-vous')}</Button>}
      />
      <FilterBar
        className="mb-5"
        label={say('Filters', 'Filtres')}
        submitLabel={say('Show', 'Afficher')}
        clear={{ to: '/admin', label: say('Clear', 'Effacer') }}
        chips={[
          {
            label: say('Provider: Johanna', 'Praticien : Johanna'),
            to: '/admin',
            removeLabel: say('Remove filter Provider: Johanna', 'Retirer le filtre Praticien : Johanna'),
          },
        ]}
      >
        <SearchField
          label={say('Search bookings', 'Rechercher')}
          placeholder={say('Name or number', 'Nom ou numéro')}
          className="w-64"
        />
        <SelectField
          label={say('State', 'État')}
          name="state"
          options={[{ value: 'all', label: say('All', 'Tous') }]}
          className="w-44"
        />
      </FilterBar>
      <SplitView panel={open && <Panel />}>
        <DataTable
          caption={say('Bookings', 'Rendez-vous')}
          rows={bookings}
          rowKey={(row) => row.id}
          rowTo={(row) => `/admin/${row.id}`}
          rowMenu={() => <Menu label={say('Actions', 'Actions possibles')} items={actions} />}
          menuLabel={say('Actions', 'Actions possibles')}
          selected={open ? '2' : undefined}
          columns={[
            {
              key: 'customer',
              header: say('Customer', 'Client'),
              role: 'title',
              cell: (row) => row.customer,
              sort: { to: '?sort=customer' },
            },
            {
              key: 'when',
              header: say('When', 'Quand'),
              cell: (row) => row.when,
              sort: { to: '?sort=-when', direction: 'ascending' },
            },
            { key: 'service', header: say('Service', 'Prestation'), cell: (row) => row.service },
            {
              key: 'state',
              header: say('State', 'État'),
              cell: (row) => (
                <Badge dot tone={row.tone}>
                  {row.state}
                </Badge>
              ),
            },
            { key: 'price', header: say('Price', 'Prix'), align: 'end', cell: (row) => row.price },
          ]}
        />
      </SplitView>
    </AdminShell>
  )
}

function Panel() {
  return (
    <SidePanel
      title="Bartholomew Featherstonehaugh-Williamson"
      closeTo="/admin"
      closeLabel={say('Close', 'Fermer')}
      footer={
        <>
          <ButtonLink to="/" variant="primary" size="sm">
            {say('Move', 'Déplacer')}
          </ButtonLink>
          <Button variant="secondary" size="sm">
            {say('Cancel', 'Annuler')}
          </Button>
        </>
      }
    >
      <DefinitionList
        items={[
          { label: say('When', 'Quand'), value: 'Tue 24 Nov, 14:30' },
          { label: say('Service', 'Prestation'), value: say('Sports massage', 'Massage sportif') },
          { label: say('Balance', 'Solde'), value: say('€27.00', '27,00 €') },
        ]}
      />
    </SidePanel>
  )
}
