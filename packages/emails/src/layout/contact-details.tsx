import type { Letter } from './letter.ts'
import { light, type } from './style.ts'
import { Table } from './table.tsx'

const linked = { color: 'inherit', textDecoration: 'underline' }

export function PhoneLink({ phone }: { phone: string }) {
  const digits = phone.replace(/[^\d+]/g, '')
  if (!digits) return <>{phone}</>
  return (
    <a href={`tel:${digits}`} style={linked}>
      {phone}
    </a>
  )
}

export function EmailLink({ email }: { email: string }) {
  return (
    <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`} style={linked}>
      {email}
    </a>
  )
}

/** How to reach the business, where the portal is switched off (ACC-11). */
export function ContactDetails({ letter: { brand, words } }: { letter: Letter }) {
  return (
    <Table className="tile" style={{ margin: '24px 0 12px', backgroundColor: light.tile, borderRadius: '8px' }}>
      <tr>
        <td style={{ padding: '16px 20px' }}>
          <p className="quiet" style={type(15, light.quiet)}>
            {words.contactUs}
          </p>
          <p className="text" style={type(17, light.text, { fontWeight: 600, paddingTop: '4px' })}>
            {brand.name}
          </p>
          {brand.phone && (
            <p className="text" style={type(17, light.text)}>
              <PhoneLink phone={brand.phone} />
            </p>
          )}
          {brand.email && (
            <p className="text" style={type(17, light.text, { wordBreak: 'break-word' })}>
              <EmailLink email={brand.email} />
            </p>
          )}
        </td>
      </tr>
    </Table>
  )
}
