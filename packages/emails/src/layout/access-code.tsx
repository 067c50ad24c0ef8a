import type { Letter } from './letter.ts'
import { light, type } from './style.ts'

/** The 6-digit code, large, with where it works (ACC-2). */
export function AccessCode({ letter: { code, words } }: { letter: Letter }) {
  if (!code) return null
  return (
    <>
      <p className="quiet" style={type(15, light.quiet, { paddingTop: '8px' })}>
        {words.codeBefore}
      </p>
      <p
        className="text"
        style={type(32, light.text, {
          padding: '4px 0',
          fontWeight: 600,
          letterSpacing: '6px',
          fontVariantNumeric: 'tabular-nums',
        })}
      >
        {code}
      </p>
      <p className="quiet" style={type(15, light.quiet, { paddingBottom: '12px' })}>
        {words.codeAfter}
      </p>
    </>
  )
}
