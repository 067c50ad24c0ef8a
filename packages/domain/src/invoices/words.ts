import type { Locale } from '../locales.ts'

/** What an invoice says that nobody wrote, in the customer's language. */
export const invoiceWords = {
  en: {
    CANCELED: 'Cancellation fee',
    NO_SHOW: 'Fee for a missed appointment',
    difference: 'Agreed difference',
    with: 'with',
  },
  fr: {
    CANCELED: 'Frais d’annulation',
    NO_SHOW: 'Frais de rendez-vous manqué',
    difference: 'Différence convenue',
    with: 'avec',
  },
} satisfies Record<Locale, object>
