import { Button, ButtonLink } from '../src/button'
import { DefinitionList } from '../src/definition-list'
import { Dialog } from '../src/dialog'
import { RadioGroupField } from '../src/radio-group-field'
import { HomePage } from './home-page'
import { say } from './portal-frame'

export function DialogPage() {
  return (
    <>
      <HomePage />
      <Dialog
        title={say('Cancel this appointment', 'Annuler ce rendez-vous')}
        description={say(
          'Sports massage, Tuesday 24 November, 14:30',
          'Rééducation de l’épaule, mardi 24 novembre, 14:30',
        )}
        closeTo="/"
        closeLabel={say('Close', 'Fermer')}
        footer={
          <>
            <ButtonLink to="/" variant="secondary">
              {say('Keep it', 'Le garder')}
            </ButtonLink>
            <Button variant="danger">{say('Cancel appointment', 'Annuler le rendez-vous')}</Button>
          </>
        }
      >
        <DefinitionList
          layout="amounts"
          items={[
            { label: say('You paid', 'Vous avez payé'), value: say('€54.00', '54,00 €') },
            {
              label: say('Late fee', 'Frais d’annulation tardive'),
              hint: say('less than 24 hours before', 'moins de 24 heures avant'),
              value: say('−€13.50', '−13,50 €'),
            },
            {
              label: say('Comes back to Visa •••• 4242', 'Rendu sur Visa •••• 4242'),
              value: say('€40.50', '40,50 €'),
              strong: true,
            },
          ]}
        />
        <RadioGroupField
          className="mt-6"
          name="reason"
          label={say('Why', 'Motif')}
          aside={say('optional', 'facultatif')}
          options={[
            { value: 'ill', label: say('I am ill', 'Je suis malade') },
            { value: 'time', label: say('The time does not suit me', 'L’heure ne me convient pas') },
          ]}
        />
      </Dialog>
    </>
  )
}
