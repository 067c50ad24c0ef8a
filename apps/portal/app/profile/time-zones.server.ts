const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))

/** The zones of the world, with the customer's own among them. */
export const listZones = (own: string | null): string[] => (own && !zones.includes(own) ? [own, ...zones] : zones)
