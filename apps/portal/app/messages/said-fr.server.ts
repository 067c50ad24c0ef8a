import type { en } from './said-en.server'
import type { Texts } from './text'

export const fr: Texts<typeof en> = {
  titles: {
    home: 'Accueil · {business}',
    booking: '{service}, {day}',
    reschedule: 'Déplacer\u00a0: {service}',
    cancel: 'Annuler\u00a0: {service}',
    edit: 'Modifier\u00a0: {service}',
    profile: 'Profil · {business}',
    signIn: 'Connexion · {business}',
    sent: 'Consultez vos e-mails · {business}',
    open: 'Continuer vers {business}',
    password: 'Mot de passe · {business}',
    list: 'Rendez-vous · {business}',
    listEvents: 'Événements · {business}',
  },
  toasts: {
    moved: 'Déplacé au {when}',
    canceled: 'Annulé\u00a0: {when}',
    restored: 'Rendez-vous rétabli\u00a0: {when}',
    edited: 'Vos changements sont enregistrés',
    undoTooLate: 'Vous ne pouviez revenir en arrière que pendant trois minutes.',
    undoTaken: 'L’horaire a été pris par quelqu’un d’autre entre-temps.',
    undoOverlaps: 'Vous avez maintenant un autre rendez-vous à cette heure.',
    saved: 'Enregistré',
    signedOut: 'Vous êtes déconnecté',
    loginEnded: 'Navigateur déconnecté',
    passwordSet: 'Votre mot de passe est enregistré',
    cardRemoved: 'La carte est retirée',
    feeCardGiven: 'Merci, votre carte est notée pour cette réservation',
  },
  fields: {
    missing: 'Veuillez remplir ce champ.',
    tooLong: 'Ce texte est trop long.',
    invalid: 'Veuillez vérifier ce champ.',
  },
  undo: 'Rétablir',
}
