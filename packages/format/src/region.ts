const regions: Record<string, Record<string, string>> = {
  en: { USD: 'en-US', CAD: 'en-CA', AUD: 'en-AU', NZD: 'en-NZ' },
  fr: { CAD: 'fr-CA', CHF: 'fr-CH' },
}

/** The language with the region whose habits dates and money follow: en in a business of US dollars is en-US, in one of euros en-GB. */
export function regionalLocale(language: string, currency: string): string {
  return regions[language]?.[currency] ?? (language === 'en' ? 'en-GB' : language)
}
