import type { Messages } from './en.ts'

/** Deux-points, point d'interrogation et point d'exclamation suivent une espace insécable, écrite \u00a0 pour rester visible. */
export const fr = {
  lang: 'fr',
  dateLocale: 'fr-FR',
  dateAtTime: (date: string, time: string) => `${date} à ${time}`,
  zoneTime: (city: string) => (/^[aeiouyàâéèêîôûh]/i.test(city) ? `heure d’${city}` : `heure de ${city}`),
  timeElsewhere: (time: string, city: string) => `${time} à ${city}`,
  label: (name: string, value: string) => `${name}\u00a0: ${value}`,
  aCustomer: 'Un client',
  contactUs: 'Pour toute question ou modification, contactez-nous',
  linkNote: 'Le bouton vous connecte, sans mot de passe.',
  none: 'Aucun',
  insteadOf: (value: string, before: string) => `${value} (avant\u00a0: ${before})`,
  freely: {
    moveOrCancel: (until: string) => `Vous pouvez le déplacer ou l’annuler sans frais jusqu’au ${until}.`,
    moveAndCancel: (move: string, cancel: string) =>
      `Vous pouvez le déplacer jusqu’au ${move} et l’annuler sans frais jusqu’au ${cancel}.`,
    move: (until: string) => `Vous pouvez le déplacer jusqu’au ${until}.`,
    cancel: (until: string) => `Vous pouvez l’annuler sans frais jusqu’au ${until}.`,
  },
  codeBefore: 'Ou saisissez ce code',
  codeAfter: 'Il fonctionne dans le navigateur où vous avez fait la demande.',
  rows: {
    customer: 'Client',
    laterDates: 'Et aussi',
    service: 'Prestation',
    provider: 'Avec',
    place: 'Lieu',
    online: 'En ligne',
    join: 'Rejoindre la visio',
    booking: 'Réservation',
    persons: 'Personnes',
    extras: 'Suppléments',
    note: 'Message',
    price: 'Prix',
    deposit: 'Acompte',
    kept: 'Frais',
    paid: 'Payé',
    refunded: 'Remboursé',
    due: 'Reste à payer',
    invoice: 'Facture',
    creditNote: 'Avoir',
    corrects: 'Annule la facture',
    quote: 'Devis',
    validUntil: 'Valable jusqu’au',
    acceptedBy: 'Accepté par',
    acceptedOn: 'Accepté le',
    total: 'Total',
    reason: 'Motif',
    before: 'Avant',
    when: 'Quand',
    role: 'Rôle',
    account: 'Établissement',
  },
  roles: {
    OWNER: 'Propriétaire',
    MANAGER: 'Responsable',
    FRONT_DESK: 'Accueil',
    PROVIDER: 'Praticien',
  } as Record<string, string>,
  methods: { cash: 'En espèces', terminal: 'Par carte sur place', transfer: 'Par virement' },
  actions: {
    signIn: 'Se connecter',
    seeBookings: 'Voir mes réservations',
    seeBooking: 'Voir ma réservation',
    seeOrChange: 'Voir ou modifier mon rendez-vous',
    seeInvoices: 'Voir vos factures',
    seeQuote: 'Voir le devis et y répondre',
    openQuote: 'Ouvrir le devis',
    seeRequest: 'Voir ma demande',
    decide: 'Accepter ou refuser',
    checkAccount: 'Vérifier mon compte',
    choosePassword: 'Choisir un nouveau mot de passe',
    acceptInvitation: 'Accepter l’invitation',
  },
  facts: {
    access: 'Connectez-vous pour voir vos réservations',
    accessOff: 'La connexion est désactivée pour le moment',
    invitation: 'Vos réservations sont maintenant en ligne',
    invitationOff: 'Vos réservations chez %company_name%',
    bookingApproved: {
      customer: {
        booking: 'Votre rendez-vous est réservé pour le %appointment_short_date_time%',
        request: '%company_name% a confirmé votre rendez-vous du %appointment_short_date_time%',
      },
      provider: {
        booking: 'Nouveau rendez-vous avec %customer_full_name% le %appointment_short_date_time%',
        request: 'Le rendez-vous avec %customer_full_name% du %appointment_short_date_time% est confirmé',
      },
    },
    bookingPending: {
      customer: 'Votre demande pour le %appointment_short_date_time% est bien arrivée',
      provider: '%customer_full_name% demande le %appointment_short_date_time%',
    },
    bookingRejected: {
      customer: 'Votre demande pour le %appointment_short_date_time% n’a pas été acceptée',
      provider: 'La demande de %customer_full_name% pour le %appointment_short_date_time% a été refusée',
    },
    bookingEdited: {
      customer: {
        customer: 'Vous avez modifié votre rendez-vous du %appointment_short_date_time%',
        staff: '%company_name% a modifié votre rendez-vous du %appointment_short_date_time%',
        system: 'Votre rendez-vous du %appointment_short_date_time% a été modifié',
      },
      provider: {
        customer: '%customer_full_name% a modifié son rendez-vous du %appointment_short_date_time%',
        staff: 'Le rendez-vous de %customer_full_name% du %appointment_short_date_time% a été modifié',
        system: 'Le rendez-vous de %customer_full_name% du %appointment_short_date_time% a été modifié',
      },
    },
    bookingRescheduled: {
      customer: {
        customer: 'Vous avez déplacé votre rendez-vous au %appointment_short_date_time%',
        staff: '%company_name% a déplacé votre rendez-vous au %appointment_short_date_time%',
        system: 'Votre rendez-vous est déplacé au %appointment_short_date_time%',
      },
      provider: {
        customer: '%customer_full_name% a déplacé son rendez-vous au %appointment_short_date_time%',
        staff: 'Le rendez-vous de %customer_full_name% est déplacé au %appointment_short_date_time%',
        system: 'Le rendez-vous de %customer_full_name% est déplacé au %appointment_short_date_time%',
      },
    },
    bookingCanceled: {
      customer: {
        customer: 'Vous avez annulé votre rendez-vous du %appointment_short_date_time%',
        staff: '%company_name% a annulé votre rendez-vous du %appointment_short_date_time%',
        system: 'Votre rendez-vous du %appointment_short_date_time% est annulé',
        unanswered: 'Votre demande pour le %appointment_short_date_time% n’a pas été confirmée à temps',
        unpaid: 'Votre réservation du %appointment_short_date_time% n’a pas été payée à temps',
      },
      provider: {
        customer: '%customer_full_name% a annulé son rendez-vous du %appointment_short_date_time%',
        staff: 'Le rendez-vous de %customer_full_name% du %appointment_short_date_time% est annulé',
        system: 'Le rendez-vous de %customer_full_name% du %appointment_short_date_time% est annulé',
        unanswered:
          'La demande de %customer_full_name% pour le %appointment_short_date_time% n’a pas reçu de réponse à temps',
        unpaid: 'La réservation de %customer_full_name% du %appointment_short_date_time% n’a pas été payée à temps',
      },
    },
    bookingDue: 'Merci de régler %amount%',
    bookingPaid: 'Vous avez payé %amount%',
    bookingRefunded: '%amount% vous est remboursé',
    bookingGivenBack: '%amount% vous a été rendu',
    bookingCredited: '%amount% vous attend comme avoir pour vos prochaines réservations',
    invoiceIssued: 'Votre facture %invoice_number%',
    creditNoteIssued: 'Votre avoir %invoice_number%',
    quoteSent: 'Devis %quote_number%\u00a0: %service_name%, %amount%',
    quoteConfirmed: 'Vous avez accepté le devis %quote_number%',
    quoteAccepted: '%customer_full_name% a accepté le devis %quote_number%',
    quoteDeclined: '%customer_full_name% a refusé le devis %quote_number%',
    reminder: {
      customer: 'Votre rendez-vous a lieu le %appointment_short_date_time%',
      provider: '%customer_full_name% a rendez-vous le %appointment_short_date_time%',
    },
    securityNotice: {
      passwordChanged: 'Votre mot de passe a été modifié',
      loginEnded: 'Un navigateur a été déconnecté de votre compte',
      passkeyAdded: 'Une clé d’accès a été ajoutée à votre compte',
    },
    passwordReset: 'Choisissez un nouveau mot de passe',
    passwordResetOff: 'La connexion est désactivée pour le moment',
    staffInvitation: '%company_name% vous invite à rejoindre son équipe',
    staffReset: 'Choisissez un nouveau mot de passe',
  },
  preheaders: {
    access: 'Ou saisissez %access_code% dans le navigateur où vous avez fait la demande.',
    link: 'Le lien fonctionne une seule fois, pendant %link_lifetime%.',
    invitation: 'Tout ce qui concerne vos rendez-vous, sur une seule page.',
    invoiceIssued: '%service_name%, %amount%',
    quoteSent: 'Valable jusqu’au %valid_until%.',
    quoteAccepted: '%service_name%, %amount%',
    quoteAnswered: '%service_name%, %amount%',
    securityNotice: '%event_date_time%',
    staffInvitation: 'Votre rôle\u00a0: %role%',
  },
  templates: {
    access: {
      portalOn: {
        subject: 'Votre lien de connexion à %company_name%',
        body: `Bonjour %customer_first_name%, ce lien fonctionne une seule fois, pendant %link_lifetime%.

%customer_panel_url%

%access_code%

Si vous n’êtes pas à l’origine de cette demande, supprimez ce message. Rien ne se passe tant que le lien n’est pas utilisé.`,
      },
      portalOff: {
        subject: 'Vos réservations chez %company_name%',
        body: `Bonjour %customer_first_name%, vous souhaitez voir vos réservations. Ce n’est pas possible en ligne pour le moment, mais nous vous répondrons avec plaisir.`,
      },
    },
    invitation: {
      portalOn: {
        subject: 'Vos réservations chez %company_name%, en ligne',
        body: `Bonjour %customer_first_name%, vos rendez-vous et tout ce qui s’y rapporte sont désormais réunis sur une page, à consulter quand vous le souhaitez.

%customer_panel_url%

Ce lien vous est personnel\u00a0: merci de ne pas le transmettre.`,
      },
      portalOff: {
        subject: 'Vos réservations chez %company_name%',
        body: `Bonjour %customer_first_name%, nous répondons avec plaisir à toute question sur vos rendez-vous.`,
      },
    },
    bookingApproved: {
      customer: {
        subject: 'Réservé\u00a0: %service_name%, %appointment_short_date_time%',
        body: `Bonjour %customer_first_name%, nous nous réjouissons de vous accueillir.

%customer_panel_url%

%link_note%`,
      },
      provider: {
        subject: 'Réservé\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `Voici ce qui est réservé.`,
      },
    },
    bookingPending: {
      customer: {
        subject: 'Demande reçue\u00a0: %service_name%, %appointment_short_date_time%',
        body: `Bonjour %customer_first_name%, cet horaire vous est gardé le temps que nous examinions votre demande. Notre réponse vous parviendra par e-mail.

%customer_panel_url%

%link_note%`,
      },
      provider: {
        subject: 'À décider\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `L’horaire reste gardé jusqu’à ce que la demande soit acceptée ou refusée.

%staff_url%`,
      },
    },
    bookingRejected: {
      customer: {
        subject: 'Refusé\u00a0: %service_name%, %appointment_short_date_time%',
        body: `Bonjour %customer_first_name%, nous sommes désolés de ne pouvoir vous proposer cet horaire. Vous ne devez rien pour cette demande.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Refusé\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `Voici ce qui était demandé.`,
      },
    },
    bookingEdited: {
      customer: {
        subject: 'Modifié\u00a0: %service_name%, %appointment_short_date_time%',
        body: `Bonjour %customer_first_name%, voici ce qui est réservé désormais.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Modifié\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `Voici ce qui est réservé désormais.`,
      },
    },
    bookingRescheduled: {
      customer: {
        subject: 'Déplacé au %appointment_short_date_time%\u00a0: %service_name%',
        body: `Bonjour %customer_first_name%, ce rendez-vous remplace celui du %old_date_time%.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Déplacé\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `Ce rendez-vous remplace celui du %old_date_time%.`,
      },
    },
    bookingCanceled: {
      customer: {
        subject: 'Annulé\u00a0: %service_name%, %appointment_short_date_time%',
        body: `Bonjour %customer_first_name%, vous n’avez rien d’autre à faire.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Annulé\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `Voici ce qui avait été réservé.`,
      },
    },
    bookingDue: {
      portalOn: {
        subject: 'À payer\u00a0: %amount%, %service_name%',
        body: `Bonjour %customer_first_name%, votre carte n’a pas pu être débitée de ce qui est dû pour cette réservation. Merci de le régler en ligne.

%customer_panel_url%`,
      },
    },
    bookingPaid: {
      portalOn: {
        subject: 'Reçu\u00a0: %amount%, %service_name%',
        body: `Bonjour %customer_first_name%, merci. Gardez ce message, il vous sert de reçu.

%customer_panel_url%`,
      },
    },
    bookingRefunded: {
      portalOn: {
        subject: 'Remboursement\u00a0: %amount%, %service_name%',
        body: `Bonjour %customer_first_name%, vous n’avez rien à faire. Une banque peut mettre quelques jours à afficher un remboursement.

%customer_panel_url%`,
      },
    },
    invoiceIssued: {
      portalOn: {
        subject: '%company_name%\u00a0: %invoice_number%',
        body: `Bonjour %customer_first_name%, le document est joint à ce message au format PDF.

%customer_panel_url%`,
      },
    },
    quoteSent: {
      portalOn: {
        subject: 'Devis %quote_number% de %company_name%',
        body: `Bonjour %customer_first_name%, voici notre devis. Vous pouvez le lire, l’accepter ou le refuser en ligne jusqu’au %valid_until%.

%customer_panel_url%`,
      },
      portalOff: {
        subject: 'Devis %quote_number% de %company_name%',
        body: `Bonjour %customer_first_name%, voici notre devis, valable jusqu’au %valid_until%. Il n’est pas possible d’y répondre en ligne pour le moment\u00a0: dites-nous ce que vous décidez.`,
      },
    },
    quoteAccepted: {
      portalOn: {
        subject: 'Vous avez accepté le devis %quote_number% de %company_name%',
        body: `Bonjour %customer_first_name%, merci. Gardez ce message\u00a0: il dit ce que vous avez accepté. Nous vous contacterons pour la suite.

%customer_panel_url%`,
      },
    },
    quoteAnswered: {
      portalOn: {
        subject: '%customer_full_name% a répondu au devis %quote_number%',
        body: `La réponse est conservée avec le devis.

%staff_url%`,
      },
    },
    reminder: {
      customer: {
        subject: 'Rappel\u00a0: %service_name%, %appointment_short_date_time%',
        body: `Bonjour %customer_first_name%, si cet horaire ne vous convient plus, merci de nous prévenir au plus tôt.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Rappel\u00a0: %customer_full_name%, %appointment_short_date_time%',
        body: `Voici ce qui a été réservé.`,
      },
    },
    securityNotice: {
      portalOn: {
        subject: '%security_event%',
        body: `Bonjour %customer_first_name%, si c’était vous, vous n’avez rien à faire. Sinon, vérifiez votre compte dès maintenant ou contactez-nous.

%customer_panel_url%`,
      },
      portalOff: {
        subject: '%security_event%',
        body: `Bonjour %customer_first_name%, si c’était vous, vous n’avez rien à faire. Sinon, contactez-nous dès maintenant.`,
      },
    },
    passwordReset: {
      portalOn: {
        subject: 'Choisissez un nouveau mot de passe pour %company_name%',
        body: `Bonjour %customer_first_name%, ce lien fonctionne une seule fois, pendant %link_lifetime%.

%customer_panel_url%

Si vous n’êtes pas à l’origine de cette demande, supprimez ce message. Votre mot de passe reste inchangé.`,
      },
      portalOff: {
        subject: 'Votre mot de passe pour %company_name%',
        body: `Bonjour %customer_first_name%, vous avez demandé un nouveau mot de passe. Ce n’est pas possible en ligne pour le moment, mais nous vous aiderons avec plaisir.`,
      },
    },
    staffInvitation: {
      portalOn: {
        subject: '%company_name% vous invite à rejoindre son équipe',
        body: `Bonjour %staff_name%, acceptez l’invitation pour choisir un mot de passe et vous connecter.

%staff_url%

Si vous ne connaissez pas %company_name%, supprimez ce message.`,
      },
    },
    staffReset: {
      portalOn: {
        subject: 'Choisissez un nouveau mot de passe',
        body: `Bonjour %staff_name%, ce lien fonctionne une seule fois, pendant %link_lifetime%.

%staff_url%

Si vous n’êtes pas à l’origine de cette demande, supprimez ce message. Votre mot de passe reste inchangé.`,
      },
    },
  },
} satisfies Messages
