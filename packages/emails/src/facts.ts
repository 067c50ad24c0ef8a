export interface Money {
  minor: number
  currency: string
}

export interface ExtraLine {
  name: string
  quantity: number
}

/** One customer's booking as messages tell it; times are ISO instants, zones IANA names, money minor units. */
export interface BookingFacts {
  bookingNumber: string
  serviceName: string
  startsAt: string
  endsAt: string
  /** Of an event that is on more than once: its later dates. */
  laterDates?: { startsAt: string; endsAt: string }[]
  /** Zone of the place. */
  zone: string
  /** Zone of the customer: leads for online bookings, stands beside when the clocks differ (PAN-3). */
  viewerZone?: string
  online: boolean
  meetingUrl?: string
  providerName: string
  locationName?: string
  locationAddress?: string
  customerName: string
  customerFirstName: string
  /** Told from two on. */
  persons?: number
  extras?: ExtraLine[]
  note?: string
  price?: Money
  deposit?: Money
  /** Until when the customer may still move it, and cancel it free of charge; missing where that is not possible (BOK-6, 7). */
  moveUntil?: string
  cancelFreeUntil?: string
  /** A sentence, already in the reader's language. */
  policy?: string
}

/** What an edit replaced; only what differs from what holds now (BOK-13). */
export interface BookingBefore {
  persons?: number
  extras?: ExtraLine[]
  /** Its earlier words are not kept (GDP-4). */
  note?: true
  price?: Money
}

/** A card as a receipt names it: `visa`, `4242`. */
export interface PaidBy {
  brand: string
  last4: string
}

export type Actor = 'customer' | 'staff' | 'system'

/** Who or what ended it; `unanswered`: a request that nobody answered before its start; `unpaid`: what had to be paid was not (BOK-16). */
export type Ended = Actor | 'unanswered' | 'unpaid'

/** What each kind of message is about; a missing `panelUrl` means that the portal is switched off (ACC-11). */
export interface Facts {
  access: { customerFirstName: string; panelUrl?: string; code: string; minutes: number }
  invitation: { customerFirstName: string; panelUrl?: string }
  /** `after`: whether it was booked at once or a request came first. `signsIn`: the link needs no password (ACC-3). */
  bookingApproved: BookingFacts & { panelUrl?: string; after: 'booking' | 'request'; signsIn: boolean }
  /** `decideUrl`: where a provider who signs in to the admin app answers. */
  bookingPending: BookingFacts & { panelUrl?: string; signsIn: boolean; decideUrl?: string }
  bookingRejected: BookingFacts & { panelUrl?: string; reason?: string }
  bookingEdited: BookingFacts & { panelUrl?: string; before: BookingBefore; by: Actor }
  bookingRescheduled: BookingFacts & { panelUrl?: string; oldStartsAt: string; reason?: string; by: Actor }
  bookingCanceled: BookingFacts & { panelUrl?: string; reason?: string; by: Ended; kept?: Money }
  /** What is still to pay, after a fee could not be charged to the customer's card. */
  bookingDue: BookingFacts & { panelUrl?: string; due: Money }
  /** A receipt: what was paid just now, with which card, and what is still to pay (PAY-8). */
  bookingPaid: BookingFacts & {
    panelUrl?: string
    paid: Money
    card?: PaidBy
    /** How staff received it. */
    method?: 'cash' | 'terminal' | 'transfer'
    due?: Money
  }
  /** Money on its way back, or given back. */
  bookingRefunded: BookingFacts & {
    panelUrl?: string
    refunded: Money
    card?: PaidBy
    /** How staff gave it back. */
    method?: 'cash' | 'terminal' | 'transfer'
    asCredit?: true
  }
  /** An invoice or credit note, whose PDF comes with the message; `corrects`: the number of the invoice that is taken back (INV-4). */
  invoiceIssued: {
    customerFirstName: string
    panelUrl?: string
    serviceName: string
    invoiceNumber: string
    isCreditNote: boolean
    corrects?: string
    total: Money
    due?: Money
  }
  /** A quote to be answered; validUntil: its last day, `2026-11-28` (INV-5). */
  quoteSent: {
    customerFirstName: string
    panelUrl?: string
    serviceName: string
    quoteNumber: string
    total: Money
    validUntil: string
  }
  /** That a quote was accepted, for whoever did: under which name, and on which day, `2026-11-28` (INV-5). */
  quoteAccepted: {
    customerFirstName: string
    panelUrl?: string
    serviceName: string
    quoteNumber: string
    total: Money
    acceptedName: string
    acceptedOn: string
  }
  /** What the customer answered, for staff; `url`: the quote in the admin app. */
  quoteAnswered: {
    customerName: string
    url: string
    serviceName: string
    quoteNumber: string
    total: Money
    isAccepted: boolean
    reason?: string
  }
  reminder: BookingFacts & { panelUrl?: string }
  securityNotice: {
    customerFirstName: string
    panelUrl?: string
    what: 'passwordChanged' | 'loginEnded' | 'passkeyAdded'
    at: string
    zone: string
  }
  passwordReset: { customerFirstName: string; panelUrl?: string; minutes: number }
  staffInvitation: { staffName: string; url: string; businessName: string; role: string }
  staffReset: { staffName: string; url: string; minutes: number }
}

export type MessageKind = keyof Facts
