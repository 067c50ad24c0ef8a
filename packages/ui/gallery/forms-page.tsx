import { Button } from '../src/button'
import { Card, CardHeader } from '../src/card'
import { CheckboxField } from '../src/checkbox-field'
import { FileField } from '../src/file-field'
import { FormErrors } from '../src/form-errors'
import { PageHeader } from '../src/page-header'
import { PasswordField } from '../src/password-field'
import { RadioGroupField } from '../src/radio-group-field'
import { SearchField } from '../src/search-field'
import { SelectField } from '../src/select-field'
import { SwitchField } from '../src/switch-field'
import { TextArea } from '../src/text-area'
import { TextField } from '../src/text-field'
import { PortalFrame, say } from './portal-frame'

const wrong = say(
  'Enter a phone number with its country code, such as +353 1 234 5678.',
  'Saisissez un numéro avec l’indicatif du pays, par exemple +33 4 91 00 00 00.',
)

export function FormsPage() {
  return (
    <PortalFrame>
      <PageHeader
        title={say('Your profile', 'Votre profil')}
        description={say('What we know about you.', 'Ce que nous savons de vous.')}
      />
      <form className="max-w-xl space-y-5">
        <FormErrors
          title={say('One thing to correct', 'Une correction à faire')}
          errors={[{ text: wrong, field: 'phone' }]}
        />
        <TextField label={say('Given name', 'Prénom')} name="given" defaultValue="Amelia" />
        <TextField
          id="phone"
          label={say('Phone', 'Téléphone')}
          name="phone"
          type="tel"
          defaultValue="12"
          error={wrong}
          hint={say('For changes on the day.', 'Pour les changements du jour même.')}
        />
        <TextField
          label={say('Amount', 'Montant')}
          name="amount"
          suffix="EUR"
          prefix="€"
          inputMode="decimal"
          aside={say('optional', 'facultatif')}
        />
        <SelectField
          label={say('Language', 'Langue')}
          name="language"
          options={[
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
        />
        <PasswordField
          label={say('Password', 'Mot de passe')}
          name="password"
          showLabel={say('Show', 'Afficher')}
          hideLabel={say('Hide', 'Masquer')}
          aside={<a href="/forgot">{say('Forgot it?', 'Oublié ?')}</a>}
          defaultValue="correct horse"
        />
        <TextArea
          label={say('Notes', 'Remarques')}
          name="notes"
          placeholder={say('Anything we should know', 'Ce que nous devrions savoir')}
        />
        <TextField label={say('Customer number', 'Numéro de client')} name="number" defaultValue="1042" readOnly />
        <SearchField
          label={say('Search', 'Rechercher')}
          placeholder={say('Search customers', 'Rechercher un client')}
          suffix="Ctrl K"
        />
        <RadioGroupField
          label={say('How you pay', 'Mode de paiement')}
          name="method"
          layout="cards"
          defaultValue="saved"
          options={[
            {
              value: 'saved',
              label: 'Visa •••• 4242',
              hint: say('Expires 08/29', 'Expire le 08/29'),
              aside: say('€54.00', '54,00 €'),
            },
            { value: 'card', label: say('Another card', 'Une autre carte') },
            {
              value: 'credit',
              label: say('Store credit', 'Avoir'),
              hint: say('€12.00 left', 'Il reste 12,00 €'),
              disabled: true,
            },
          ]}
        />
        <RadioGroupField
          label={say('Reminders', 'Rappels')}
          name="reminders"
          layout="inline"
          defaultValue="mail"
          options={[
            { value: 'mail', label: 'E-mail' },
            { value: 'sms', label: 'SMS' },
            { value: 'none', label: say('None', 'Aucun') },
          ]}
        />
        <FileField
          label={say('Referral', 'Ordonnance')}
          name="file"
          browseLabel={say('Choose a file or drop it here', 'Choisissez un fichier ou déposez-le ici')}
          hint={say('PDF or photo, up to 10 MB', 'PDF ou photo, 10 Mo au plus')}
        />
        <div>
          <CheckboxField
            label={say('I agree that the file is kept for 3 years', 'J’accepte que le fichier soit conservé 3 ans')}
            name="consent"
            defaultChecked
          />
          <CheckboxField
            label={say('Send me news', 'Recevoir les actualités')}
            name="news"
            error={say('Please choose.', 'Choisissez.')}
            hint={say('Twice a year.', 'Deux fois par an.')}
          />
        </div>
        <Card>
          <CardHeader title={say('Customers may', 'Les clients peuvent')} />
          <SwitchField
            label={say('Move their own appointments', 'Déplacer leurs rendez-vous')}
            name="move"
            defaultChecked
            hint={say(
              'Your customers can move an appointment until 24 hours before.',
              'Vos clients peuvent déplacer un rendez-vous jusqu’à 24 heures avant.',
            )}
          />
          <SwitchField label={say('Delete their profile', 'Supprimer leur profil')} name="erase" />
        </Card>
        <Button type="submit">{say('Save changes', 'Enregistrer')}</Button>
      </form>
    </PortalFrame>
  )
}
