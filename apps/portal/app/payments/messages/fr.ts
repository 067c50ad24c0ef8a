import type { PayWords } from '../words'

export const fr: PayWords = {
  pay: {
    title: 'Payer {service}',
    heading: 'Payer',
    description: 'Vous payez par carte sur la page sécurisée de notre partenaire de paiement, puis revenez ici.',
    howMuch: 'Combien souhaitez-vous payer\u00a0?',
    deposit: 'L’acompte',
    depositHint: 'Le reste plus tard, ou sur place.',
    all: 'La totalité',
    safe: 'Vos données de carte vont à Stripe, pas à nous.',
    nothing: 'Il n’y a rien à payer',
    seeBooking: 'Voir la réservation',
    notNow: 'Pas maintenant',
    credit: 'Vous avez {amount} d’avoir',
    creditHint: 'Il est utilisé aussitôt\u00a0; vous payez le reste comme vous voulez.',
    useCredit: 'Utiliser {amount}',
  },
  paid: {
    title: 'Votre paiement',
    OPEN: {
      heading: 'Un instant',
      text: 'Nous attendons la réponse de votre banque. Cette page suit d’elle-même\u00a0; vous pouvez aussi la quitter, le reçu arrive par e-mail.',
    },
    PAID: { heading: '{amount} payés', text: 'Le reçu arrive dans votre boîte e-mail.' },
    COMES_BACK: {
      heading: 'Vous êtes remboursé',
      text: 'Plus rien n’était dû à l’arrivée de votre paiement. {amount} reviennent sur votre carte sans autre démarche.',
    },
    FAILED: {
      heading: 'Le paiement n’a pas abouti',
      text: 'Rien n’a été débité. Vous pouvez réessayer, aussi avec une autre carte.',
    },
    EXPIRED: {
      heading: 'Le paiement n’a pas été terminé',
      text: 'Rien n’a été débité. Vous pouvez recommencer quand vous voulez.',
    },
    with: 'Avec {card}.',
    stillDue: 'Reste à payer\u00a0: {amount}.',
    again: 'Réessayer',
    look: 'Actualiser',
  },
  payments: {
    title: 'Paiements · {business}',
    heading: 'Paiements',
    none: 'Aucun paiement',
    noneHint: 'Ce que vous payez, ici ou sur place, figure ici.',
    number: 'Réservation {number}',
    underway: 'en cours',
    back: 'remboursé',
    methods: {
      card: 'Carte',
      credit: 'Avoir',
      cash: 'Espèces',
      terminal: 'Carte sur place',
      transfer: 'Virement',
      other: 'Paiement',
    },
  },
  credit: {
    heading: 'Avoir',
    have: 'Vous avez {amount} pour vos prochaines réservations.',
    kinds: { GRANTED: 'Offert', REFUNDED: 'D’une annulation', SPENT: 'Utilisé' },
  },
}
