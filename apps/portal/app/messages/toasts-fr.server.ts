import type { toasts as en } from './toasts-en.server'

/** Ce qui est dit une fois que c’est fait. */
export const toasts: Record<keyof typeof en, string> = {
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
}
