/** Default texts in English; `%name%` is filled at sending, a placeholder alone on its line is the button or the code. */
export const en = {
  lang: 'en',
  /** The language of dates and figures. */
  dateLocale: 'en-GB',
  dateAtTime: (date: string, time: string) => `${date} at ${time}`,
  zoneTime: (city: string) => `${city} time`,
  timeElsewhere: (time: string, city: string) => `${time} in ${city}`,
  label: (name: string, value: string) => `${name}: ${value}`,
  aCustomer: 'A customer',
  contactUs: 'To change or ask anything, contact us',
  linkNote: 'The button signs you in, no password is needed.',
  none: 'None',
  insteadOf: (value: string, before: string) => `${value} (before: ${before})`,
  freely: {
    moveOrCancel: (until: string) => `You can move it or cancel it free of charge until ${until}.`,
    moveAndCancel: (move: string, cancel: string) =>
      `You can move it until ${move} and cancel it free of charge until ${cancel}.`,
    move: (until: string) => `You can move it until ${until}.`,
    cancel: (until: string) => `You can cancel it free of charge until ${until}.`,
  },
  codeBefore: 'Or type this code',
  codeAfter: 'It works in the browser where you asked.',
  rows: {
    customer: 'Customer',
    laterDates: 'Also on',
    service: 'Service',
    provider: 'With',
    place: 'Place',
    online: 'Online',
    join: 'Join the meeting',
    booking: 'Booking',
    persons: 'Persons',
    extras: 'Extras',
    note: 'Note',
    price: 'Price',
    deposit: 'Deposit',
    kept: 'Fee',
    paid: 'Paid',
    refunded: 'Refunded',
    due: 'Still to pay',
    invoice: 'Invoice',
    creditNote: 'Credit note',
    corrects: 'Takes back invoice',
    quote: 'Quote',
    validUntil: 'Valid until',
    acceptedBy: 'Accepted by',
    acceptedOn: 'Accepted on',
    total: 'Total',
    reason: 'Reason',
    before: 'Before',
    when: 'When',
    role: 'Role',
    account: 'Business',
  },
  /** What each role is called; a role without a word here is shown as it comes. */
  roles: {
    OWNER: 'Owner',
    MANAGER: 'Manager',
    FRONT_DESK: 'Front desk',
    PROVIDER: 'Provider',
  } as Record<string, string>,
  /** How staff received a payment. */
  methods: { cash: 'In cash', terminal: 'By card on site', transfer: 'By bank transfer' },
  actions: {
    signIn: 'Sign in',
    seeBookings: 'See your bookings',
    seeBooking: 'See your booking',
    seeOrChange: 'See or change your appointment',
    seeInvoices: 'See your invoices',
    seeQuote: 'See and answer the quote',
    openQuote: 'Open the quote',
    seeRequest: 'See your request',
    decide: 'Approve or decline',
    checkAccount: 'Check your account',
    choosePassword: 'Choose a new password',
    acceptInvitation: 'Accept the invitation',
  },
  facts: {
    access: 'Sign in to see your bookings',
    accessOff: 'Signing in is switched off at the moment',
    invitation: 'You can now see your bookings online',
    invitationOff: 'Your bookings with %company_name%',
    bookingApproved: {
      customer: {
        booking: 'Your appointment is booked for %appointment_short_date_time%',
        request: '%company_name% confirmed your appointment on %appointment_short_date_time%',
      },
      provider: {
        booking: 'New appointment with %customer_full_name% on %appointment_short_date_time%',
        request: 'The appointment with %customer_full_name% on %appointment_short_date_time% is confirmed',
      },
    },
    bookingPending: {
      customer: 'Your request for %appointment_short_date_time% has arrived',
      provider: '%customer_full_name% asks for %appointment_short_date_time%',
    },
    bookingRejected: {
      customer: 'Your request for %appointment_short_date_time% was declined',
      provider: 'The request of %customer_full_name% for %appointment_short_date_time% was declined',
    },
    bookingEdited: {
      customer: {
        customer: 'You changed your appointment on %appointment_short_date_time%',
        staff: '%company_name% changed your appointment on %appointment_short_date_time%',
        system: 'Your appointment on %appointment_short_date_time% has changed',
      },
      provider: {
        customer: '%customer_full_name% changed the appointment on %appointment_short_date_time%',
        staff: 'The appointment of %customer_full_name% on %appointment_short_date_time% has changed',
        system: 'The appointment of %customer_full_name% on %appointment_short_date_time% has changed',
      },
    },
    bookingRescheduled: {
      customer: {
        customer: 'You moved your appointment to %appointment_short_date_time%',
        staff: '%company_name% moved your appointment to %appointment_short_date_time%',
        system: 'Your appointment is now on %appointment_short_date_time%',
      },
      provider: {
        customer: '%customer_full_name% moved to %appointment_short_date_time%',
        staff: 'The appointment of %customer_full_name% is now on %appointment_short_date_time%',
        system: 'The appointment of %customer_full_name% is now on %appointment_short_date_time%',
      },
    },
    bookingCanceled: {
      customer: {
        customer: 'You cancelled your appointment on %appointment_short_date_time%',
        staff: '%company_name% cancelled your appointment on %appointment_short_date_time%',
        system: 'Your appointment on %appointment_short_date_time% is cancelled',
        unanswered: 'Your request for %appointment_short_date_time% was not confirmed in time',
        unpaid: 'Your booking for %appointment_short_date_time% was not paid in time',
      },
      provider: {
        customer: '%customer_full_name% cancelled %appointment_short_date_time%',
        staff: 'The appointment of %customer_full_name% on %appointment_short_date_time% is cancelled',
        system: 'The appointment of %customer_full_name% on %appointment_short_date_time% is cancelled',
        unanswered: 'The request of %customer_full_name% for %appointment_short_date_time% was not answered in time',
        unpaid: 'The booking of %customer_full_name% for %appointment_short_date_time% was not paid in time',
      },
    },
    bookingDue: 'Please pay %amount%',
    bookingPaid: 'You paid %amount%',
    bookingRefunded: '%amount% is on its way back to you',
    bookingGivenBack: '%amount% was given back to you',
    bookingCredited: '%amount% is yours as credit for your next bookings',
    invoiceIssued: 'Your invoice %invoice_number%',
    creditNoteIssued: 'Your credit note %invoice_number%',
    quoteSent: 'Quote %quote_number%: %service_name%, %amount%',
    quoteConfirmed: 'You accepted quote %quote_number%',
    quoteAccepted: '%customer_full_name% accepted quote %quote_number%',
    quoteDeclined: '%customer_full_name% declined quote %quote_number%',
    reminder: {
      customer: 'Your appointment is on %appointment_short_date_time%',
      provider: '%customer_full_name% has an appointment on %appointment_short_date_time%',
    },
    securityNotice: {
      passwordChanged: 'Your password was changed',
      loginEnded: 'A browser was signed out of your account',
      passkeyAdded: 'A passkey was added to your account',
    },
    passwordReset: 'Choose a new password',
    passwordResetOff: 'Signing in is switched off at the moment',
    staffInvitation: '%company_name% invites you to its team',
    staffReset: 'Choose a new password',
  },
  preheaders: {
    access: 'Or type %access_code% in the browser where you asked.',
    link: 'The link works once, for %link_lifetime%.',
    invitation: 'One page with everything about your appointments.',
    invoiceIssued: '%service_name%, %amount%',
    quoteSent: 'Valid until %valid_until%.',
    quoteAccepted: '%service_name%, %amount%',
    quoteAnswered: '%service_name%, %amount%',
    securityNotice: '%event_date_time%',
    staffInvitation: 'Your role: %role%',
  },
  templates: {
    access: {
      portalOn: {
        subject: 'Your link to sign in to %company_name%',
        body: `Hello %customer_first_name%, the link works once, for %link_lifetime%.

%customer_panel_url%

%access_code%

If you did not ask for this, you can delete this message. Nothing happens until the link is used.`,
      },
      portalOff: {
        subject: 'Your bookings with %company_name%',
        body: `Hello %customer_first_name%, you asked to see your bookings. That is not possible online at the moment, but we are glad to help you ourselves.`,
      },
    },
    invitation: {
      portalOn: {
        subject: 'See your bookings with %company_name% online',
        body: `Hello %customer_first_name%, your appointments and all that belongs to them are now on one page, whenever it suits you.

%customer_panel_url%

The link is yours alone, so please do not pass it on.`,
      },
      portalOff: {
        subject: 'Your bookings with %company_name%',
        body: `Hello %customer_first_name%, we are glad to answer any question about your appointments.`,
      },
    },
    bookingApproved: {
      customer: {
        subject: 'Booked: %service_name%, %appointment_short_date_time%',
        body: `Hello %customer_first_name%, we look forward to seeing you.

%customer_panel_url%

%link_note%`,
      },
      provider: {
        subject: 'Booked: %customer_full_name%, %appointment_short_date_time%',
        body: `Here is what is booked.`,
      },
    },
    bookingPending: {
      customer: {
        subject: 'Request received: %service_name%, %appointment_short_date_time%',
        body: `Hello %customer_first_name%, the time is kept for you while we look at your request. You will have our answer by e-mail.

%customer_panel_url%

%link_note%`,
      },
      provider: {
        subject: 'To decide: %customer_full_name%, %appointment_short_date_time%',
        body: `The time is kept until the request is approved or declined.

%staff_url%`,
      },
    },
    bookingRejected: {
      customer: {
        subject: 'Declined: %service_name%, %appointment_short_date_time%',
        body: `Hello %customer_first_name%, we are sorry that we cannot offer you this time. You owe nothing for it.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Declined: %customer_full_name%, %appointment_short_date_time%',
        body: `Here is what was asked for.`,
      },
    },
    bookingEdited: {
      customer: {
        subject: 'Changed: %service_name%, %appointment_short_date_time%',
        body: `Hello %customer_first_name%, this is what is booked now.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Changed: %customer_full_name%, %appointment_short_date_time%',
        body: `This is what is booked now.`,
      },
    },
    bookingRescheduled: {
      customer: {
        subject: 'Moved to %appointment_short_date_time%: %service_name%',
        body: `Hello %customer_first_name%, this replaces your appointment on %old_date_time%.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Moved: %customer_full_name%, %appointment_short_date_time%',
        body: `This replaces the appointment on %old_date_time%.`,
      },
    },
    bookingCanceled: {
      customer: {
        subject: 'Cancelled: %service_name%, %appointment_short_date_time%',
        body: `Hello %customer_first_name%, you do not need to do anything else.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Cancelled: %customer_full_name%, %appointment_short_date_time%',
        body: `Here is what was booked.`,
      },
    },
    bookingDue: {
      portalOn: {
        subject: 'To pay: %amount%, %service_name%',
        body: `Hello %customer_first_name%, your card could not be charged for what is owed for this booking. Please pay it online.

%customer_panel_url%`,
      },
    },
    bookingPaid: {
      portalOn: {
        subject: 'Receipt: %amount%, %service_name%',
        body: `Hello %customer_first_name%, thank you. Please keep this message as your receipt.

%customer_panel_url%`,
      },
    },
    bookingRefunded: {
      portalOn: {
        subject: 'Refund: %amount%, %service_name%',
        body: `Hello %customer_first_name%, you do not need to do anything. A bank may take a few days to show what comes back.

%customer_panel_url%`,
      },
    },
    invoiceIssued: {
      portalOn: {
        subject: '%company_name%: %invoice_number%',
        body: `Hello %customer_first_name%, the document is attached to this message as a PDF.

%customer_panel_url%`,
      },
    },
    quoteSent: {
      portalOn: {
        subject: 'Quote %quote_number% from %company_name%',
        body: `Hello %customer_first_name%, here is our quote. You can read it, accept it or decline it online until %valid_until%.

%customer_panel_url%`,
      },
      portalOff: {
        subject: 'Quote %quote_number% from %company_name%',
        body: `Hello %customer_first_name%, here is our quote, valid until %valid_until%. It cannot be answered online at the moment, please tell us what you decide.`,
      },
    },
    quoteAccepted: {
      portalOn: {
        subject: 'You accepted quote %quote_number% from %company_name%',
        body: `Hello %customer_first_name%, thank you. Please keep this message: it says what you accepted. We will get in touch about what comes next.

%customer_panel_url%`,
      },
    },
    quoteAnswered: {
      portalOn: {
        subject: '%customer_full_name% answered quote %quote_number%',
        body: `The answer is kept with the quote.

%staff_url%`,
      },
    },
    reminder: {
      customer: {
        subject: 'Reminder: %service_name%, %appointment_short_date_time%',
        body: `Hello %customer_first_name%, if this time no longer suits you, please tell us early.

%customer_panel_url%`,
      },
      provider: {
        subject: 'Reminder: %customer_full_name%, %appointment_short_date_time%',
        body: `Here is what was booked.`,
      },
    },
    securityNotice: {
      portalOn: {
        subject: '%security_event%',
        body: `Hello %customer_first_name%, if this was you, you do not need to do anything. If it was not you, check your account now or contact us.

%customer_panel_url%`,
      },
      portalOff: {
        subject: '%security_event%',
        body: `Hello %customer_first_name%, if this was you, you do not need to do anything. If it was not you, please contact us now.`,
      },
    },
    passwordReset: {
      portalOn: {
        subject: 'Choose a new password for %company_name%',
        body: `Hello %customer_first_name%, the link works once, for %link_lifetime%.

%customer_panel_url%

If you did not ask for this, you can delete this message. Your password stays as it is.`,
      },
      portalOff: {
        subject: 'Your password for %company_name%',
        body: `Hello %customer_first_name%, you asked for a new password. That is not possible online at the moment, but we are glad to help you ourselves.`,
      },
    },
    staffInvitation: {
      portalOn: {
        subject: '%company_name% invites you to its team',
        body: `Hello %staff_name%, accept the invitation to choose a password and sign in.

%staff_url%

If you do not know %company_name%, you can delete this message.`,
      },
    },
    staffReset: {
      portalOn: {
        subject: 'Choose a new password',
        body: `Hello %staff_name%, the link works once, for %link_lifetime%.

%staff_url%

If you did not ask for this, you can delete this message. Your password stays as it is.`,
      },
    },
  },
}

export type Messages = typeof en
