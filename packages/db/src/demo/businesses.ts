import type { Texts } from '../factories/make-business.ts'
import type { NewProvider } from '../factories/make-provider.ts'
import type { NewService } from '../factories/make-service.ts'
import type { Prisma } from '../generated/client.ts'
import type { DemoCoupon } from './seed-coupons.ts'

export interface DemoService extends Omit<NewService, 'categoryId'> {
  category: Texts
  /** Names of those who offer it; everybody without. */
  by?: string[]
}

export interface DemoEvent {
  name: Texts
  description: Texts
  /** Name of whoever leads it. */
  by: string
  color: string
  /** Local days from now, with minutes after midnight. */
  periods: { day: number; from: number; until: number }[]
  capacity: number
  priceMinor: number
  /** How many have booked; Ada is the first of them where isAdas. */
  booked: number
  isAdas?: true
}

export interface DemoBusiness {
  slug: string
  name: string
  currency: string
  timeZone: string
  languages: string[]
  contact: Prisma.InputJsonObject
  brand: Prisma.InputJsonObject
  cancellation: Texts
  /** Settings in which the demo differs from the others. */
  settings?: Record<string, Prisma.InputJsonObject>
  location: { name: Texts; address: string; phone: string }
  providers: (NewProvider & { face: string; isDemoStaff?: boolean })[]
  services: DemoService[]
  events: DemoEvent[]
  coupons?: DemoCoupon[]
}

const weekdays = [1, 2, 3, 4, 5]
const lunch = [{ weekdays, from: 750, until: 810 }]

export const harbourPhysio: DemoBusiness = {
  slug: 'harbour-physio',
  name: 'Harbour Physio',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  languages: ['en', 'fr'],
  contact: {
    email: 'bonjour@harbour-physio.example',
    phone: '+33 1 84 80 12 34',
    address: '12 quai de la Loire, 75019 Paris',
  },
  brand: { color: '#0f766e', radius: 'medium', font: 'inter' },
  cancellation: {
    en: 'Appointments can be moved until 12 hours and cancelled until 24 hours before they start. After that, please call us.',
    fr: 'Un rendez-vous peut être déplacé jusqu’à 12 heures et annulé jusqu’à 24 heures avant son début. Passé ce délai, merci de nous appeler.',
  },
  settings: {
    fees: {
      ladder: [
        { withinHours: 48, fee: { kind: 'PERCENT', value: 25 } },
        { withinHours: 24, fee: { kind: 'PERCENT', value: 50 } },
        { withinHours: 2, fee: { kind: 'PERCENT', value: 100 } },
      ],
      noShow: { kind: 'PERCENT', value: 50 },
    },
  },
  location: {
    name: { en: 'Quai de la Loire', fr: 'Quai de la Loire' },
    address: '12 quai de la Loire, 75019 Paris',
    phone: '+33184801234',
  },
  providers: [
    {
      name: 'Camille Roux',
      title: { en: 'Physiotherapist', fr: 'Kinésithérapeute' },
      face: '01',
      locale: 'fr',
      isDemoStaff: true,
      hours: [{ weekdays, from: 540, until: 1080 }],
      breaks: lunch,
    },
    {
      name: 'Idris Benali',
      title: { en: 'Sports physiotherapist', fr: 'Kinésithérapeute du sport' },
      face: '02',
      locale: 'fr',
      hours: [{ weekdays: [1, 2, 4, 5, 6], from: 480, until: 960 }],
      breaks: [{ weekdays: [1, 2, 4, 5, 6], from: 720, until: 765 }],
    },
    {
      name: 'Dr. Marguerite de La Rochefoucauld-Montbel',
      title: { en: 'Osteopath', fr: 'Ostéopathe' },
      face: '03',
      locale: 'fr',
      hours: [{ weekdays: [2, 3, 4], from: 600, until: 1140 }],
      breaks: [{ weekdays: [2, 3, 4], from: 780, until: 840 }],
    },
    {
      name: 'Jonas Keller',
      title: { en: 'Massage therapist', fr: 'Masseur-kinésithérapeute' },
      face: '04',
      locale: 'en',
      hours: [{ weekdays, from: 600, until: 1140 }],
      breaks: [{ weekdays, from: 810, until: 870 }],
    },
  ],
  coupons: [
    { code: 'WELCOME10', note: 'Flyer at the swimming pool', percent: 10, mostUsesPerCustomer: 1 },
    {
      ...{
        code: 'MASSAGE-15',
        note: 'Newsletter',
        amountMinor: 1500,
        service: 'Deep tissue massage',
        forEvents: false,
      },
      ...{ from: -10, until: 35, mostUses: 40 },
    },
    { code: 'THANKS-ADA', note: 'Five years with us', percent: 20, isAdas: true, mostUses: 1 },
    { code: 'REOPENING', percent: 25, from: -90, until: -60, mostUses: 50 },
  ],
  events: [
    {
      name: { en: 'Back school, six evenings', fr: 'École du dos, six soirées' },
      description: {
        en: 'A small group, six evenings, one strong back: what holds it, what hurts it, and ten minutes of exercises that fit into any day. Bring comfortable clothes; mats are here.',
        fr: 'Un petit groupe, six soirées, un dos solide\u00a0: ce qui le soutient, ce qui l’abîme, et dix minutes d’exercices qui trouvent leur place dans toutes les journées. Venez en tenue confortable\u00a0; les tapis sont sur place.',
      },
      by: 'Camille Roux',
      color: '#0f766e',
      periods: [8, 15, 22, 29, 36, 43].map((day) => ({ day, from: 1110, until: 1200 })),
      ...{ capacity: 10, priceMinor: 12000, booked: 7, isAdas: true },
    },
    {
      name: { en: 'Running clinic', fr: 'Atelier course à pied' },
      description: {
        en: 'We film your stride, you learn what to change. For everybody who runs, or would like to.',
        fr: 'Nous filmons votre foulée, vous apprenez quoi changer. Pour tous ceux qui courent ou aimeraient courir.',
      },
      by: 'Idris Benali',
      color: '#b45309',
      periods: [{ day: 12, from: 1140, until: 1260 }],
      ...{ capacity: 6, priceMinor: 3500, booked: 6 },
    },
  ],
  services: [
    {
      category: { en: 'Physiotherapy', fr: 'Kinésithérapie' },
      name: { en: 'First assessment', fr: 'Premier bilan' },
      durationMinutes: 60,
      bufferAfterMinutes: 10,
      priceMinor: 7200,
      color: '#0f766e',
      by: ['Camille Roux', 'Idris Benali'],
    },
    {
      category: { en: 'Physiotherapy', fr: 'Kinésithérapie' },
      name: { en: 'Physiotherapy session', fr: 'Séance de kinésithérapie' },
      durationMinutes: 30,
      priceMinor: 4500,
      color: '#0d9488',
      mayChangeProvider: true,
      extras: [
        {
          name: { en: 'Kinesio tape', fr: 'Bande de kinésio' },
          description: { en: 'Stays on for some days', fr: 'Se garde quelques jours' },
          priceMinor: 600,
          mostQuantity: 3,
        },
      ],
      by: ['Camille Roux', 'Idris Benali', 'Jonas Keller'],
    },
    {
      category: { en: 'Osteopathy', fr: 'Ostéopathie' },
      name: { en: 'Osteopathy consultation', fr: 'Consultation d’ostéopathie' },
      durationMinutes: 45,
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
      priceMinor: 8000,
      color: '#7c3aed',
      cancelCutoffMinutes: 48 * 60,
      by: ['Dr. Marguerite de La Rochefoucauld-Montbel'],
    },
    {
      category: { en: 'Massage', fr: 'Massage' },
      name: { en: 'Deep tissue massage', fr: 'Massage profond' },
      durationMinutes: 60,
      bufferAfterMinutes: 15,
      priceMinor: 6500,
      color: '#b45309',
      description: {
        en: 'For tense backs and necks. Please come five minutes early.',
        fr: 'Pour le dos et la nuque tendus. Merci de venir cinq minutes plus tôt.',
      },
      extras: [
        {
          name: { en: 'Longer session', fr: 'Séance plus longue' },
          priceMinor: 1500,
          durationMinutes: 15,
          mostQuantity: 2,
        },
        { name: { en: 'Warm compress', fr: 'Compresse chaude' }, priceMinor: 500 },
      ],
      by: ['Jonas Keller'],
    },
    {
      category: { en: 'Physiotherapy', fr: 'Kinésithérapie' },
      name: { en: 'Video follow-up', fr: 'Suivi en visioconférence' },
      durationMinutes: 20,
      priceMinor: 3000,
      color: '#2563eb',
      online: true,
      meetingUrl: 'https://meet.harbour-physio.example/room',
      by: ['Camille Roux'],
    },
  ],
}

export const lumenStudio: DemoBusiness = {
  slug: 'lumen-studio',
  name: 'Lumen Studio',
  currency: 'USD',
  timeZone: 'America/New_York',
  languages: ['en'],
  contact: {
    email: 'hello@lumen-studio.example',
    phone: '+1 212 555 0142',
    address: '48 Mercer Street, New York, NY 10013',
  },
  brand: { color: '#86198f', radius: 'large', font: 'serif' },
  cancellation: {
    en: 'Move or cancel until 24 hours before. We keep your chair for you, so please let us know early.',
  },
  settings: {
    prices: { taxesIncluded: false },
    fees: {
      ladder: [
        { withinHours: 36, fee: { kind: 'PERCENT', value: 20 } },
        { withinHours: 24, fee: { kind: 'PERCENT', value: 50 } },
      ],
      noShow: { kind: 'PERCENT', value: 100 },
    },
  },
  location: { name: { en: 'SoHo' }, address: '48 Mercer Street, New York, NY 10013', phone: '+12125550142' },
  providers: [
    {
      name: 'Amara Osei',
      title: { en: 'Colourist' },
      face: '05',
      isDemoStaff: true,
      hours: [{ weekdays: [2, 3, 4, 5, 6], from: 600, until: 1140 }],
      breaks: [{ weekdays: [2, 3, 4, 5, 6], from: 780, until: 825 }],
    },
    {
      name: 'Luca Bianchi',
      title: { en: 'Stylist' },
      face: '06',
      hours: [{ weekdays: [1, 2, 4, 5, 6], from: 540, until: 1020 }],
    },
    {
      name: 'Mei-Ling Chen',
      title: { en: 'Yoga teacher' },
      face: '07',
      hours: [
        { weekdays, from: 420, until: 720 },
        { weekdays, from: 1020, until: 1230 },
      ],
    },
    {
      name: 'Sofia Marquez',
      title: { en: 'Stylist' },
      face: '08',
      hours: [{ weekdays: [3, 4, 5, 6, 7], from: 660, until: 1200 }],
    },
  ],
  events: [
    {
      name: { en: 'Evening make-up workshop' },
      description: {
        en: 'Two hours, one glass of something, and a look you can do again at home. All brushes and colours are here.',
      },
      by: 'Amara Osei',
      color: '#9333ea',
      periods: [{ day: 9, from: 1170, until: 1290 }],
      ...{ capacity: 8, priceMinor: 4500, booked: 3, isAdas: true },
    },
  ],
  services: [
    {
      category: { en: 'Hair' },
      name: { en: 'Cut and finish' },
      durationMinutes: 45,
      priceMinor: 9500,
      taxes: [{ name: 'Sales tax', percent: 8.875 }],
      color: '#86198f',
      mayChangeProvider: true,
      extras: [
        { name: { en: 'Beard trim' }, priceMinor: 2000, durationMinutes: 15 },
        { name: { en: 'Scalp massage' }, priceMinor: 1500, durationMinutes: 10 },
      ],
      by: ['Luca Bianchi', 'Sofia Marquez'],
    },
    {
      category: { en: 'Hair' },
      name: { en: 'Full colour' },
      durationMinutes: 120,
      bufferAfterMinutes: 15,
      priceMinor: 21000,
      taxes: [{ name: 'Sales tax', percent: 8.875 }],
      color: '#be185d',
      deposit: { kind: 'PERCENT', value: 30 },
      extras: [{ name: { en: 'Treatment mask' }, priceMinor: 2500, durationMinutes: 15 }],
      by: ['Amara Osei'],
    },
    {
      category: { en: 'Hair' },
      name: { en: 'Fringe trim' },
      durationMinutes: 15,
      priceMinor: 0,
      color: '#a16207',
      by: ['Luca Bianchi', 'Sofia Marquez'],
    },
    {
      category: { en: 'Yoga' },
      name: { en: 'Private yoga lesson' },
      durationMinutes: 60,
      priceMinor: 12000,
      color: '#4338ca',
      by: ['Mei-Ling Chen'],
    },
    {
      category: { en: 'Yoga' },
      name: { en: 'Morning vinyasa, small group' },
      durationMinutes: 60,
      priceMinor: 2800,
      capacity: 8,
      mostPersons: 4,
      extras: [{ name: { en: 'Mat to borrow' }, priceMinor: 300, pricing: 'PER_PERSON' }],
      color: '#0369a1',
      by: ['Mei-Ling Chen'],
    },
  ],
}

export const proHomeServices: DemoBusiness = {
  slug: 'pro-home-services',
  name: 'Pro Home Services',
  currency: 'CAD',
  timeZone: 'America/Toronto',
  languages: ['en', 'fr'],
  contact: {
    email: 'office@pro-home-services.example',
    phone: '+1 416 555 0187',
    address: '220 King Street West, Toronto, ON M5H 1K4',
  },
  brand: { color: '#1d4ed8', radius: 'small', font: 'system' },
  cancellation: {
    en: 'Visits can be moved or cancelled until 24 hours before the crew is due.',
    fr: 'Une visite peut être déplacée ou annulée jusqu’à 24 heures avant l’arrivée de l’équipe.',
  },
  settings: {
    prices: { taxesIncluded: false },
    fees: {
      ladder: [{ withinHours: 36, fee: { kind: 'FIXED', value: 4000 } }],
      noShow: { kind: 'FIXED', value: 8000 },
    },
  },
  location: {
    name: { en: 'Greater Toronto', fr: 'Grand Toronto' },
    address: '220 King Street West, Toronto, ON M5H 1K4',
    phone: '+14165550187',
  },
  providers: [
    {
      name: 'Crew Nord',
      title: { en: 'Cleaning crew', fr: 'Équipe de nettoyage' },
      face: '09',
      hours: [{ weekdays, from: 480, until: 1020 }],
    },
    {
      name: 'Priya Raman',
      title: { en: 'Electrician', fr: 'Électricienne' },
      face: '10',
      isDemoStaff: true,
      hours: [{ weekdays, from: 480, until: 1020 }],
      breaks: lunch,
    },
    {
      name: 'Étienne Gagnon',
      title: { en: 'Plumber', fr: 'Plombier' },
      face: '11',
      locale: 'fr',
      hours: [{ weekdays: [1, 2, 3, 4, 5, 6], from: 450, until: 960 }],
    },
    {
      name: 'Tomasz Nowak',
      title: { en: 'Heating technician', fr: 'Technicien en chauffage' },
      face: '12',
      hours: [{ weekdays, from: 480, until: 1020 }],
      breaks: lunch,
    },
  ],
  events: [
    {
      name: { en: 'Fix it yourself: a repair evening' },
      description: { en: 'Bring what drips, squeaks or sticks. We show you how it is mended, and lend the tools.' },
      by: 'Crew Nord',
      color: '#1d4ed8',
      periods: [{ day: 10, from: 1140, until: 1260 }],
      ...{ capacity: 12, priceMinor: 0, booked: 4 },
    },
  ],
  services: [
    {
      category: { en: 'Cleaning', fr: 'Nettoyage' },
      name: { en: 'Deep clean, two hours', fr: 'Grand nettoyage, deux heures' },
      durationMinutes: 120,
      bufferBeforeMinutes: 30,
      bufferAfterMinutes: 30,
      priceMinor: 18900,
      pricing: 'FLAT',
      extras: [
        { name: { en: 'Inside the oven', fr: 'Intérieur du four' }, priceMinor: 4500, durationMinutes: 30 },
        {
          name: { en: 'Window, both sides', fr: 'Fenêtre, deux faces' },
          priceMinor: 800,
          durationMinutes: 5,
          mostQuantity: 12,
        },
      ],
      taxes: [{ name: 'HST', percent: 13 }],
      color: '#1d4ed8',
      by: ['Crew Nord'],
    },
    {
      category: { en: 'Repairs', fr: 'Réparations' },
      name: { en: 'Electrical repair', fr: 'Réparation électrique' },
      durationMinutes: 90,
      bufferBeforeMinutes: 15,
      bufferAfterMinutes: 15,
      priceMinor: 14500,
      pricing: 'FLAT',
      approval: true,
      taxes: [{ name: 'HST', percent: 13 }],
      color: '#b45309',
      by: ['Priya Raman'],
    },
    {
      category: { en: 'Repairs', fr: 'Réparations' },
      name: { en: 'Plumbing visit', fr: 'Visite de plomberie' },
      durationMinutes: 60,
      bufferBeforeMinutes: 15,
      bufferAfterMinutes: 15,
      priceMinor: 12000,
      pricing: 'FLAT',
      taxes: [{ name: 'HST', percent: 13 }],
      color: '#0f766e',
      by: ['Étienne Gagnon'],
    },
    {
      category: { en: 'Maintenance', fr: 'Entretien' },
      name: { en: 'Furnace check-up', fr: 'Entretien annuel de la fournaise' },
      durationMinutes: 75,
      bufferBeforeMinutes: 15,
      bufferAfterMinutes: 15,
      priceMinor: 16000,
      pricing: 'FLAT',
      taxes: [{ name: 'HST', percent: 13 }],
      color: '#be123c',
      by: ['Tomasz Nowak'],
    },
  ],
}

export const demoBusinesses = [harbourPhysio, lumenStudio, proHomeServices]
