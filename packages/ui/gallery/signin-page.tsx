import { AuthShell } from '../src/auth-shell'
import { Button } from '../src/button'
import { CodeField } from '../src/code-field'
import { TextField } from '../src/text-field'
import { say } from './portal-frame'

export function SigninPage() {
  return (
    <AuthShell
      brand={{ name: say('Harbour Physiotherapy', 'Cabinet de kinésithérapie du Vieux-Port') }}
      skipLabel={say('Skip to content', 'Aller au contenu')}
      title={say('Sign in', 'Connexion')}
      description={say(
        'We will send you a link. No password needed.',
        'Nous vous envoyons un lien. Aucun mot de passe à retenir.',
      )}
      footer={say('Questions? Call +353 1 234 5678', 'Une question ? Appelez le 04 91 00 00 00')}
    >
      <form className="space-y-6">
        <TextField label={say('E-mail', 'Adresse e-mail')} name="email" type="email" autoComplete="email" required />
        <Button type="submit" full>
          {say('Send me a link', 'M’envoyer un lien')}
        </Button>
        <CodeField label={say('Code from the message', 'Code reçu par message')} name="code" defaultValue="482" />
      </form>
    </AuthShell>
  )
}
