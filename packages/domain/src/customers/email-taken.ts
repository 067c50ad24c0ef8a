import { violates } from '@foyer/db/violations'
import { DomainError } from '../errors.ts'

/** Tells the violation of "one address, one customer" apart from everything else that may go wrong. */
export function emailTaken(error: unknown): unknown {
  if (!violates(error, 'customer_business_id_email_key') && !namesEmail(error)) return error
  return new DomainError('customers.emailTaken', { field: 'email', cause: error })
}

const namesEmail = (error: unknown) => {
  const { code, meta } = error as {
    code?: string
    meta?: { target?: unknown; driverAdapterError?: { cause?: { constraint?: unknown } } }
  }
  return (
    code === 'P2002' && JSON.stringify([meta?.target, meta?.driverAdapterError?.cause?.constraint]).includes('email')
  )
}
