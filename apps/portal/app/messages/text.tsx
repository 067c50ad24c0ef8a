import type { Locale } from '@foyer/domain/locales'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTranslator } from 'use-intl/core'
import type { en } from './en'

/** The shape that every language fills; its keys and their placeholders are checked by the compiler. */
export type Messages = Texts<typeof en>
export type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

const makeText = (locale: Locale, messages: Messages) =>
  createTranslator({ locale, messages: messages as typeof en, timeZone: 'UTC' })
export type Text = ReturnType<typeof makeText>

const made = new Map<Locale, Text>()

/** The translator of a language; made once, because it keeps the messages it has parsed. */
export function textIn(locale: Locale, messages: Messages): Text {
  const text = made.get(locale) ?? makeText(locale, messages)
  made.set(locale, text)
  return text
}

const TextContext = createContext<{ locale: Locale; text: Text } | null>(null)

export function TextProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale
  messages: Messages
  children: ReactNode
}) {
  const value = useMemo(() => ({ locale, text: textIn(locale, messages) }), [locale, messages])
  return <TextContext.Provider value={value}>{children}</TextContext.Provider>
}

function useWords() {
  const words = useContext(TextContext)
  if (!words) throw new Error('no TextProvider around this')
  return words
}

/** The page's words in its language. */
export const useText = (): Text => useWords().text

/** The language of the page. */
export const useLocale = (): Locale => useWords().locale
