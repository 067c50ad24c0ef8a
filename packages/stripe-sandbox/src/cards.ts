/** What a test card does when it is charged or saved. */
export type Conduct =
  | 'succeeds'
  | 'declines'
  | 'lacksFunds'
  | 'expired'
  | 'asks3ds'
  | 'asks3dsOnce'
  | 'disputed'
  | 'declinesLater'

export interface TestCard {
  number: string
  brand: 'visa' | 'mastercard' | 'amex'
  conduct: Conduct
}

/** The test cards by the name of their payment method, as Stripe has them. */
export const testCards: Readonly<Record<string, TestCard>> = {
  pm_card_visa: { number: '4242424242424242', brand: 'visa', conduct: 'succeeds' },
  pm_card_mastercard: { number: '5555555555554444', brand: 'mastercard', conduct: 'succeeds' },
  pm_card_amex: { number: '378282246310005', brand: 'amex', conduct: 'succeeds' },
  pm_card_chargeDeclined: { number: '4000000000000002', brand: 'visa', conduct: 'declines' },
  pm_card_chargeDeclinedInsufficientFunds: { number: '4000000000009995', brand: 'visa', conduct: 'lacksFunds' },
  pm_card_chargeDeclinedExpiredCard: { number: '4000000000000069', brand: 'visa', conduct: 'expired' },
  pm_card_chargeCustomerFail: { number: '4000000000000341', brand: 'visa', conduct: 'declinesLater' },
  pm_card_authenticationRequired: { number: '4000002760003184', brand: 'visa', conduct: 'asks3ds' },
  pm_card_authenticationRequiredOnSetup: { number: '4000002500003155', brand: 'visa', conduct: 'asks3dsOnce' },
  pm_card_createDispute: { number: '4000000000000259', brand: 'visa', conduct: 'disputed' },
}

export const cardOfNumber = (number: string): TestCard | undefined =>
  Object.values(testCards).find((card) => card.number === number)

export interface Refusal {
  code: string
  declineCode?: string
  message: string
}

/** Why a card refuses a charge, if it does. */
export function refusalOf(conduct: Conduct): Refusal | undefined {
  if (conduct === 'declines' || conduct === 'declinesLater')
    return { code: 'card_declined', declineCode: 'generic_decline', message: 'Your card was declined.' }
  if (conduct === 'lacksFunds')
    return { code: 'card_declined', declineCode: 'insufficient_funds', message: 'Your card has insufficient funds.' }
  if (conduct === 'expired')
    return { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' }
  return undefined
}
