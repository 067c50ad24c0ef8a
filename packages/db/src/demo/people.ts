/** Names, phones and languages of the demo customers; Ada is a customer of every demo business. */
export const ada = {
  givenName: 'Ada',
  familyName: 'Lindqvist',
  email: 'ada@example.com',
}

export const demoCustomers = [
  { givenName: 'Nadia', familyName: 'Ferrand', locale: 'fr', phone: '+33612345678' },
  { givenName: 'Oliver', familyName: 'Hughes', locale: 'en', phone: '+447700900123' },
  { givenName: 'Wei', familyName: 'Zhang', locale: 'en' },
  {
    givenName: 'Maximiliana Alexandra',
    familyName: 'von Hohenstein-Wittgenstein',
    locale: 'en',
    phone: '+4915112345678',
  },
  { givenName: 'Théo', familyName: 'Lefèvre', locale: 'fr', phone: '+33698765432' },
  { givenName: 'Aïcha', familyName: 'Diallo', locale: 'fr' },
  { givenName: 'Liam', familyName: 'O’Connor', locale: 'en', phone: '+353851234567' },
  { givenName: 'Isabella', familyName: 'Rossi', locale: 'en', phone: '+393331234567' },
  { givenName: 'Mateo', familyName: 'García', locale: 'en' },
  { givenName: 'Chloé', familyName: 'Tremblay', locale: 'fr', phone: '+15145550123' },
  { givenName: 'Noah', familyName: 'Schmidt', locale: 'en' },
  { givenName: 'Yuki', familyName: 'Tanaka', locale: 'en', phone: '+819012345678' },
  { givenName: 'Fatima', familyName: 'Al-Sayed', locale: 'fr' },
  { givenName: 'Lucas', familyName: 'Martin', locale: 'fr', phone: '+33711223344' },
  { givenName: 'Grace', familyName: 'Okafor', locale: 'en', phone: '+12125550177' },
  { givenName: 'Emil', familyName: 'Novák', locale: 'en' },
  { givenName: 'Zoé', familyName: 'Bernard', locale: 'fr', phone: '+33755443322' },
  { givenName: 'Henry', familyName: 'Walker', locale: 'en', phone: '+14165550111' },
]
