import { brandColors } from '../brand.ts'
import { BodyBlocks } from './body-blocks.tsx'
import { BrandFooter } from './brand-footer.tsx'
import { BrandHeader } from './brand-header.tsx'
import { FactCard } from './fact-card.tsx'
import type { Letter } from './letter.ts'
import { light, styleSheet, type } from './style.ts'
import { Table } from './table.tsx'

/** Keeps the inbox from filling its preview with the letter's head. */
const filler = '\u034f\u200c\u00a0'.repeat(60)

function Head({ letter }: { letter: Letter }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
      <meta name="x-apple-disable-message-reformatting" />
      <title>{letter.subject}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which escaping would break */}
      <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
    </head>
  )
}

function Preheader({ text }: { text: string }) {
  return (
    <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden', fontSize: '1px', lineHeight: '1px', opacity: 0 }}>
      {text}
      <span aria-hidden="true">{filler}</span>
    </div>
  )
}

/** The letter: one column of 560 px with the brand, the fact, the text with its one button, and the details. */
export function Page({ letter }: { letter: Letter }) {
  const { color } = brandColors(letter.brand)
  return (
    <html lang={letter.words.lang}>
      <Head letter={letter} />
      <body className="page" style={{ margin: 0, padding: 0, backgroundColor: light.page }}>
        <Preheader text={letter.preheader} />
        <Table className="page" style={{ backgroundColor: light.page }}>
          <tr>
            <td align="center" className="frame" style={{ padding: '32px 16px' }}>
              <Table
                className="sheet"
                width="560"
                align="center"
                style={{
                  width: '100%',
                  maxWidth: '560px',
                  backgroundColor: light.sheet,
                  border: `1px solid ${light.line}`,
                  borderTop: `4px solid ${color}`,
                  borderRadius: '0 0 12px 12px',
                  textAlign: 'left',
                }}
              >
                <tr>
                  <td className="pad" style={{ padding: '28px 40px 32px' }}>
                    <BrandHeader letter={letter} />
                    <h1
                      className="text"
                      style={type(25, light.text, {
                        paddingTop: '28px',
                        fontWeight: 600,
                        wordBreak: 'break-word',
                        textWrap: 'balance',
                      })}
                    >
                      {letter.fact}
                    </h1>
                    <BodyBlocks letter={letter} />
                    {letter.card && <FactCard card={letter.card} letter={letter} />}
                  </td>
                </tr>
                <tr>
                  <td className="pad line" style={{ padding: '20px 40px 24px', borderTop: `1px solid ${light.line}` }}>
                    <BrandFooter letter={letter} />
                  </td>
                </tr>
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  )
}
