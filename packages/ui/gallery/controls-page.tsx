import Plus from 'lucide-react/icons/plus'
import { Badge } from '../src/badge'
import { Banner } from '../src/banner'
import { Button, ButtonLink } from '../src/button'
import { Dialog } from '../src/dialog'
import { DialogButton } from '../src/dialog-button'
import { IconButton } from '../src/icon-button'
import { Menu } from '../src/menu'
import { PageHeader } from '../src/page-header'
import { Section } from '../src/section'
import { SegmentedControl } from '../src/segmented-control'
import { Spinner } from '../src/spinner'
import { Tabs } from '../src/tabs'
import { ToastRegion } from '../src/toast-region'
import { actions } from './home-page'
import { PortalFrame, say } from './portal-frame'

const plus = <Plus aria-hidden="true" className="size-4" />
const tones = ['neutral', 'brand', 'success', 'warn', 'danger', 'info'] as const
const row = 'flex flex-wrap items-center gap-3'

export function ControlsPage() {
  return (
    <PortalFrame>
      <PageHeader title={say('Controls', 'Commandes')} badge={<Badge tone="info">beta</Badge>} />
      <div className="space-y-4">
        {(['primary', 'secondary', 'quiet', 'danger'] as const).map((variant) => (
          <div key={variant} className={row}>
            <Button variant={variant} size="sm" icon={plus}>
              {say('Add', 'Ajouter')}
            </Button>
            <Button variant={variant}>{say('Save changes', 'Enregistrer')}</Button>
            <Button variant={variant} pending>
              {say('Save changes', 'Enregistrer')}
            </Button>
            <Button variant={variant} disabled>
              {say('Save changes', 'Enregistrer')}
            </Button>
            <ButtonLink variant={variant} size="lg" to="/book">
              {say('Book', 'Prendre rendez-vous')}
            </ButtonLink>
          </div>
        ))}
        <div className={row}>
          <IconButton label={say('Add', 'Ajouter')} icon={<Plus aria-hidden="true" />} />
          <IconButton label={say('Add', 'Ajouter')} icon={<Plus aria-hidden="true" />} variant="secondary" />
          <Menu label={say('Actions', 'Actions possibles')} items={actions} header="Amelia Okonkwo" align="start" />
          <Menu
            label={say('Business', 'Entreprise')}
            trigger="Harbour"
            align="start"
            items={[
              { label: 'Harbour', to: '/', current: true },
              { label: 'Lagoon', action: '/switch', fields: { to: '2' } },
            ]}
          />
          <DialogButton dialog="ask" variant="secondary">
            {say('Ask', 'Demander')}
          </DialogButton>
          <Spinner label={say('Loading', 'Chargement')} />
        </div>
        <div className={row}>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {say('Confirmed', 'Confirmé')}
            </Badge>
          ))}
        </div>
        <div className={row}>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone} dot>
              {say('Paid', 'Payé')}
            </Badge>
          ))}
        </div>
        <SegmentedControl
          label={say('View', 'Vue')}
          items={[
            { label: say('Day', 'Jour'), to: '?v=day', current: true },
            { label: say('Week', 'Semaine'), to: '?v=week' },
            { label: say('List', 'Liste'), to: '?v=list' },
          ]}
        />
        <SegmentedControl
          label={say('Unit', 'Unité')}
          name="unit"
          defaultValue="h"
          items={[
            { label: say('Hours', 'Heures'), value: 'h' },
            { label: say('Days', 'Jours'), value: 'd' },
          ]}
          className="ml-4"
        />
        <Tabs
          label={say('Customer', 'Client')}
          items={[
            { to: '/controls', label: say('Bookings', 'Rendez-vous'), count: 12 },
            { to: '/x', label: say('Invoices', 'Factures') },
            { to: '/y', label: 'Documents' },
            { to: '/z', label: say('History', 'Historique') },
          ]}
        />
      </div>
      <Section title={say('Banners', 'Bandeaux')}>
        <div className="space-y-3">
          {(['neutral', 'info', 'success', 'warn', 'danger'] as const).map((tone) => (
            <Banner
              key={tone}
              tone={tone}
              title={say('Your card expires this month', 'Votre carte expire ce mois-ci')}
              actions={
                <ButtonLink to="/" size="sm" variant="secondary">
                  {say('Change card', 'Changer de carte')}
                </ButtonLink>
              }
              dismiss={{ label: say('Dismiss', 'Masquer'), action: '/dismiss' }}
            >
              {say(
                'Add another one so that your membership goes on.',
                'Ajoutez-en une autre pour que votre abonnement continue.',
              )}
            </Banner>
          ))}
        </div>
      </Section>
      <Dialog
        id="ask"
        title={say('Leave without saving', 'Quitter sans enregistrer')}
        closeLabel={say('Close', 'Fermer')}
        size="sm"
        footer={<Button variant="danger">{say('Leave', 'Quitter')}</Button>}
      >
        {say('What you changed is lost.', 'Vos changements seront perdus.')}
      </Dialog>
      <ToastRegion
        label={say('Messages', 'Messages')}
        dismissLabel={say('Dismiss', 'Masquer')}
        toasts={[
          {
            id: '1',
            text: say('Your appointment is cancelled.', 'Votre rendez-vous est annulé.'),
            duration: 0,
            tone: 'success',
            action: { label: say('Undo', 'Rétablir'), action: '/undo' },
          },
        ]}
      />
    </PortalFrame>
  )
}
