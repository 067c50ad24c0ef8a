import type { away as english } from './away-en.ts'

export const away: typeof english = {
  title: 'Absence d’un jour',
  text: 'Ferme la journée d’un intervenant et déplace ou annule d’un coup ce qui y est réservé.',
  provider: 'Qui est absent',
  date: 'Jour',
  show: 'Afficher la journée',
  count: '{count, plural, one {# réservation} other {# réservations}} avec {name}, {day}',
  none: 'Plus personne n’a rendez-vous avec {name}, {day}.',
  way: 'Pour {name}, {when}',
  sameTime: 'Même heure',
  sameTimeWith: 'Même heure, avec {provider}',
  anotherTime: 'Un autre jour avec {provider}',
  cancel: 'Annuler, sans frais',
  leave: 'Laisser tel quel',
  elsewise: 'Sinon',
  reason: 'Motif',
  reasonHint: 'Lu par ceux dont la réservation est annulée ; il reste dans l’historique de chacune.',
  close: 'Ne plus proposer d’horaires avec {name} ce jour-là',
  closed: 'Ce jour est déjà non travaillé : aucun horaire avec {name} n’est proposé.',
  told: 'Chaque personne dont la réservation change reçoit un message. Personne ne paie de frais.',
  carryOut: 'Appliquer',
  partly:
    '{done, plural, =0 {Rien n’a pu être fait} one {# réservation est traitée} other {# réservations sont traitées}}. Reste à régler :',
}
