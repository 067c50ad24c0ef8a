import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium as the package ships it, so that nothing has to be installed; elsewhere than on Linux the installed one. Unpacked on first use. */
export const findChromium = async () => (process.platform === 'linux' ? sparticuz.executablePath() : undefined)

export async function launchChromium(args: string[] = []): Promise<Browser> {
  const executablePath = await findChromium()
  return chromium.launch({
    executablePath,
    channel: executablePath ? undefined : 'chrome',
    headless: true,
    args: [...quiet, ...args],
  })
}

let shared: Promise<Browser> | undefined

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }
export const screens = [
  { screen: '390 px', viewport: phone },
  { screen: '1280 px', viewport: desk },
]

interface Look {
  locale: 'en' | 'fr'
  scheme: 'light' | 'dark'
}

/** Each screen with two looks, so that every language and every scheme is seen at both widths. */
export const dressedScreens: { screen: string; viewport: { width: number; height: number }; looks: Look[] }[] = [
  {
    ...{ screen: '390 px', viewport: phone },
    looks: [
      { locale: 'en', scheme: 'light' },
      { locale: 'fr', scheme: 'dark' },
    ],
  },
  {
    ...{ screen: '1280 px', viewport: desk },
    looks: [
      { locale: 'en', scheme: 'dark' },
      { locale: 'fr', scheme: 'light' },
    ],
  },
]

export interface OpenPage extends BrowserContextOptions {
  /** Messages of the console that the story itself provokes, such as a refused form's 409. */
  expectedErrors?: RegExp
}

/** Requests of that address wait until they are let. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let letGo = () => {}
  const late = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(address, async (route) => {
    await late
    await route.continue()
  })
  return letGo
}

export interface OpenedPage {
  page: Page
  /** What the page complained about so far; a story ends with none. */
  complaints: string[]
  close(): Promise<void>
}

/** What a page was fetching anew when somebody went on: Remix writes that to the console or leaves the rejection to nobody. */
const isDropped = (complaint: string) => complaint.startsWith('AbortError: BodyStreamBuffer was aborted')

/** A fresh browser profile with one page, whose console errors are collected. */
export async function openPage({ expectedErrors, ...options }: OpenPage = {}): Promise<OpenedPage> {
  if (!shared) {
    shared = launchChromium()
    afterAll(async () => (await shared)?.close())
  }
  const context = await (await shared).newContext({
    viewport: desk,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  const complain = (complaint: string) => {
    if (!isDropped(complaint)) complaints.push(complaint)
  }
  page.on('console', (message) => {
    if (message.type() === 'error' && !expectedErrors?.test(message.text())) complain(message.text())
  })
  page.on('pageerror', (error) => complain(String(error)))
  return { page, complaints, close: () => context.close() }
}
