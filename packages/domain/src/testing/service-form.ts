/** What a form for a service would send: plain, with whatever the test is about. */
export const serviceForm = <T extends object>(categoryId: string, over?: T) => ({
  ...{ categoryId, name: { en: 'Deep massage', fr: 'Massage profond' }, description: {}, color: '#b45309' },
  ...{ durationMinutes: 60, bufferBeforeMinutes: 0, bufferAfterMinutes: 15, stepMinutes: null },
  ...{ priceMinor: 6500, pricing: 'PER_PERSON' as const, capacity: 1, mostPersons: null },
  ...{ online: false, meetingUrl: null },
  ...(over as T),
})
