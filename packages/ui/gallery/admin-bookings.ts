import { say } from './portal-frame'

const names = [
  'Amelia Okonkwo',
  'Bartholomew Featherstonehaugh-Williamson',
  'Søren Kierkegaard',
  'Aoife Ní Bhriain',
  'Marie-Angélique de La Rochefoucauld',
  'Ömer Yıldız',
  'Jo Li',
]
const states = [
  { state: say('Confirmed', 'Confirmé'), tone: 'success' },
  { state: say('Waiting for approval', 'En attente de validation'), tone: 'warn' },
  { state: say('Cancelled', 'Annulé'), tone: 'neutral' },
] as const

export const bookings = names.map((customer, place) => ({
  id: String(place + 1),
  customer,
  when: say(`Tue 24 Nov, ${9 + place}:30`, `mar 24 nov, ${9 + place}:30`),
  service: place % 2 ? say('Physiotherapy follow-up', 'Séance de suivi') : say('Sports massage', 'Massage sportif'),
  price: say('€54.00', '54,00 €'),
  ...states[place % 3]!,
}))
