import type { CSSProperties } from 'react'

/** Light colours stand inline; dark ones come by class where the mail program asks for them. Neither is pure black or white, which some programs invert. */
export const light = {
  page: '#f3f3f1',
  sheet: '#fcfcfb',
  tile: '#f3f3f1',
  line: '#e3e3df',
  text: '#1f2224',
  quiet: '#5d6266',
}
const dark = { page: '#141618', sheet: '#1e2123', tile: '#2a2e31', line: '#373c40', text: '#ececea', quiet: '#a8adb1' }

export const family = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

/** Text of one size of the scale 13/15/17/20/25/32. */
export function type(size: 13 | 15 | 17 | 20 | 25 | 32, color: string, more?: CSSProperties): CSSProperties {
  const lineHeight = { 13: '20px', 15: '24px', 17: '24px', 20: '28px', 25: '32px', 32: '36px' }[size]
  return { margin: 0, fontFamily: family, fontSize: `${size}px`, lineHeight, color, ...more }
}

export const styleSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (max-width:599px){.pad{padding-left:20px!important;padding-right:20px!important}.frame{padding:0!important}',
  '.sheet{border-radius:0!important;border-left:0!important;border-right:0!important}.wide,.wide a{width:100%!important;box-sizing:border-box}}',
  '@media (prefers-color-scheme:dark){',
  `.page{background-color:${dark.page}!important}.sheet{background-color:${dark.sheet}!important;border-left-color:${dark.line}!important;border-right-color:${dark.line}!important;border-bottom-color:${dark.line}!important}`,
  `.tile{background-color:${dark.tile}!important}.line{border-color:${dark.line}!important}`,
  `.text{color:${dark.text}!important}.quiet{color:${dark.quiet}!important}}`,
].join('')
