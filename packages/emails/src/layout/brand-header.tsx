import { webAddress } from '../lines.ts'
import type { Letter } from './letter.ts'
import { light, type } from './style.ts'

/** The logo, else the name; the logo keeps a light ground so that dark ink stays legible in dark mode. */
export function BrandHeader({ letter: { brand } }: { letter: Letter }) {
  const logo = webAddress(brand.logoUrl)
  if (!logo) {
    return (
      <p className="text" style={type(17, light.text, { fontWeight: 600 })}>
        {brand.name}
      </p>
    )
  }
  return (
    <img
      src={logo}
      alt={brand.name}
      height={40}
      style={type(17, light.text, {
        display: 'block',
        height: '40px',
        maxWidth: '240px',
        border: 0,
        borderRadius: '8px',
        backgroundColor: light.sheet,
        fontWeight: 600,
      })}
    />
  )
}
