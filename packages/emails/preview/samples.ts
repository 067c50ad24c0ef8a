import type { BookingFacts, Facts } from '../src/facts.ts'
import type { Brand } from '../src/render.tsx'

export const brand: Brand = {
  name: 'Atelier Nord',
  color: '#0f6b5c',
  ink: '#fafaf9',
  address: '12 rue des Carmes, 75005 Paris',
  phone: '+33 1 43 25 60 12',
  email: 'bonjour@atelier-nord.example',
}

const panelUrl = `https://portal.example/atelier-nord/continue#${'k7Qx'.repeat(11)}`

const booking: BookingFacts = {
  bookingNumber: '2048',
  serviceName: 'Deep tissue massage',
  startsAt: '2026-11-24T13:30:00Z',
  endsAt: '2026-11-24T14:30:00Z',
  zone: 'Europe/Paris',
  online: false,
  providerName: 'Camille Laurent',
  locationName: 'Quartier Latin',
  locationAddress: '12 rue des Carmes, 75005 Paris',
  customerName: 'Nadia Benali',
  customerFirstName: 'Nadia',
  price: { minor: 7200, currency: 'EUR' },
  moveUntil: '2026-11-24T11:30:00Z',
  cancelFreeUntil: '2026-11-23T13:30:00Z',
  policy: 'After that, half of the price is kept.',
}

/** One believable set of facts for every kind of message. */
export const samples: Facts = {
  access: { customerFirstName: 'Nadia', panelUrl, code: '482913', minutes: 10 },
  invitation: { customerFirstName: 'Nadia', panelUrl },
  bookingApproved: {
    ...booking,
    panelUrl,
    ...{ after: 'booking', signsIn: true, persons: 2, note: 'My left shoulder is stiff' },
    extras: [
      { name: 'Aroma oil', quantity: 2 },
      { name: 'Hot stones', quantity: 1 },
    ],
    price: { minor: 16400, currency: 'EUR' },
    deposit: { minor: 5000, currency: 'EUR' },
  },
  bookingPending: {
    ...booking,
    ...{ panelUrl, signsIn: true, cancelFreeUntil: booking.moveUntil },
    decideUrl: 'https://admin.example/bookings/0190c0de',
  },
  bookingRejected: { ...booking, panelUrl, reason: 'Camille is at a training that day' },
  bookingEdited: {
    ...booking,
    panelUrl,
    ...{ by: 'customer', persons: 2, note: 'My mother comes along' },
    extras: [{ name: 'Aroma oil', quantity: 2 }],
    price: { minor: 15400, currency: 'EUR' },
    before: { persons: 1, extras: [], note: true, price: { minor: 7200, currency: 'EUR' } },
  },
  bookingRescheduled: {
    ...booking,
    panelUrl,
    oldStartsAt: '2026-11-23T09:00:00Z',
    reason: 'My train arrives later than planned',
    by: 'customer',
  },
  bookingDue: { ...booking, panelUrl, due: { minor: 2000, currency: 'EUR' } },
  bookingPaid: {
    ...booking,
    panelUrl,
    paid: { minor: 2000, currency: 'EUR' },
    card: { brand: 'visa', last4: '4242' },
    due: { minor: 4000, currency: 'EUR' },
  },
  bookingRefunded: {
    ...booking,
    panelUrl,
    refunded: { minor: 4000, currency: 'EUR' },
    card: { brand: 'visa', last4: '4242' },
  },
  invoiceIssued: {
    ...{
      customerFirstName: 'Nadia',
      panelUrl,
      serviceName: 'Massage',
      invoiceNumber: '2026-0042',
      isCreditNote: false,
    },
    ...{ total: { minor: 6000, currency: 'EUR' }, due: { minor: 4000, currency: 'EUR' } },
  },
  quoteSent: {
    ...{ customerFirstName: 'Nadia', panelUrl, serviceName: 'Massage', quoteNumber: '1042' },
    ...{ total: { minor: 24000, currency: 'EUR' }, validUntil: '2026-12-11' },
  },
  quoteAccepted: {
    ...{ customerFirstName: 'Nadia', panelUrl, serviceName: 'Massage', quoteNumber: '1042' },
    ...{ total: { minor: 24000, currency: 'EUR' }, acceptedName: 'Nadia Ferrand', acceptedOn: '2026-12-04' },
  },
  quoteAnswered: {
    ...{ customerName: 'Nadia Ferrand', url: 'https://admin.example/quotes/1', serviceName: 'Massage' },
    ...{ quoteNumber: '1042', total: { minor: 24000, currency: 'EUR' }, isAccepted: false, reason: 'Too far away' },
  },
  bookingCanceled: { ...booking, panelUrl, reason: 'Camille is ill, we are sorry', by: 'staff' },
  reminder: {
    ...booking,
    panelUrl,
    viewerZone: 'America/New_York',
    online: true,
    meetingUrl: 'https://meet.example/atelier-nord-2048',
    locationName: undefined,
    locationAddress: undefined,
  },
  securityNotice: {
    customerFirstName: 'Nadia',
    panelUrl,
    what: 'passwordChanged',
    at: '2026-11-21T17:05:00Z',
    zone: 'Europe/Paris',
  },
  passwordReset: { customerFirstName: 'Nadia', panelUrl, minutes: 10 },
  staffInvitation: {
    staffName: 'Yann Leroy',
    url: `https://admin.example/invitation#${'Zp4w'.repeat(11)}`,
    businessName: 'Atelier Nord',
    role: 'Front desk',
  },
  staffReset: { staffName: 'Yann Leroy', url: `https://admin.example/reset#${'Zp4w'.repeat(11)}`, minutes: 30 },
}
