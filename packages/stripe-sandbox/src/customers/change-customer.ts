import type Stripe from 'stripe'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import type { World } from '../world.ts'

export function createCustomer(world: World, parameters: Parameters): Stripe.Customer {
  const id = makeId('cus', 14)
  const customer = {
    ...{ id, object: 'customer', created: world.now(), livemode: false, balance: 0, currency: null },
    ...{ address: null, default_source: null, delinquent: false, discount: null, shipping: null, tax_exempt: 'none' },
    ...{
      invoice_prefix: id.slice(-8).toUpperCase(),
      next_invoice_sequence: 1,
      preferred_locales: [],
      test_clock: null,
    },
    ...{ name: parameters.text('name') ?? null, email: parameters.text('email') ?? null },
    ...{ phone: parameters.text('phone') ?? null, description: parameters.text('description') ?? null },
    customer_account: null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    metadata: parameters.metadata(),
  } satisfies Stripe.Customer
  world.customers.add(customer)
  world.happened('customer.created', customer)
  return customer
}

export function updateCustomer(world: World, id: string, parameters: Parameters): Stripe.Customer {
  const customer = world.customers.get(id)
  const standard = parameters.inner('invoice_settings')?.text('default_payment_method')
  if (standard) world.paymentMethods.get(standard, 'invoice_settings[default_payment_method]')
  for (const name of ['name', 'email', 'phone', 'description'] as const)
    if (name in parameters.form) customer[name] = parameters.text(name) ?? null
  if (parameters.inner('invoice_settings')) customer.invoice_settings.default_payment_method = standard ?? null
  customer.metadata = parameters.metadata(customer.metadata)
  world.happened('customer.updated', customer)
  return customer
}

/** Its cards go with it. */
export function deleteCustomer(world: World, id: string): Stripe.DeletedCustomer {
  const customer = world.customers.get(id)
  for (const method of world.paymentMethods.all()) if (method.customer === id) method.customer = null
  world.customers.remove(id)
  world.happened('customer.deleted', customer)
  return { id, object: 'customer', deleted: true } satisfies Stripe.DeletedCustomer
}
