/** One customer's booking as messages tell it; times are ISO instants, zones IANA names, money minor units. */
export interface BookingFacts {
  bookingNumber: string
  serviceName: string
  startsAt: string
  endsAt: string
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
  price?: { minor: number; currency: string }
  /** A sentence, already in the reader's language. */
  policy?: string
}

export type Actor = 'customer' | 'staff' | 'system'

/** What each kind of message is about; a missing `panelUrl` means that the portal is switched off (ACC-11). */
export interface Facts {
  access: { customerFirstName: string; panelUrl?: string; code: string; minutes: number }
  invitation: { customerFirstName: string; panelUrl?: string }
  bookingRescheduled: BookingFacts & { panelUrl?: string; oldStartsAt: string; reason?: string; by: Actor }
  bookingCanceled: BookingFacts & { panelUrl?: string; reason?: string; by: Actor }
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
