import type { Scope } from '../scope.ts'

/** Whether cards can be added here: the business takes payments online (PAY-5). Those there are can always be seen and removed. */
export const offersCards = ({ settings, stripe }: Pick<Scope, 'settings' | 'stripe'>): boolean =>
  settings.payments.online && stripe !== null
