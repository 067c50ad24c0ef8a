import type { ReactNode } from 'react'
import { EmailLink, PhoneLink } from './contact-details.tsx'
import type { Letter } from './letter.ts'
import { light, type } from './style.ts'

function Line({ children }: { children: ReactNode }) {
  return (
    <p className="quiet" style={type(13, light.quiet, { wordBreak: 'break-word' })}>
      {children}
    </p>
  )
}

/** Who writes, and how to reach them unless the letter has said so. */
export function BrandFooter({ letter: { brand, contact } }: { letter: Letter }) {
  return (
    <>
      <Line>
        {brand.name}
        {brand.address && `, ${brand.address}`}
      </Line>
      {!contact && (brand.phone || brand.email) && (
        <Line>
          {brand.phone && <PhoneLink phone={brand.phone} />}
          {brand.phone && brand.email && <span aria-hidden="true"> · </span>}
          {brand.email && <EmailLink email={brand.email} />}
        </Line>
      )}
    </>
  )
}
