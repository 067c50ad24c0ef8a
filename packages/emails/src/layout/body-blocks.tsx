import { Fragment } from 'react'
import type { Block } from '../body.ts'
import type { Segment } from '../expand.ts'
import { webAddress } from '../lines.ts'
import { AccessCode } from './access-code.tsx'
import { ActionButton } from './action-button.tsx'
import { ContactDetails } from './contact-details.tsx'
import type { Letter } from './letter.ts'
import { light, type } from './style.ts'

function Piece({ segment, letter }: { segment: Segment; letter: Letter }) {
  const href = segment.link ? webAddress(segment.text) : undefined
  if (!href) return <>{segment.text}</>
  const label = href === letter.action?.url ? letter.action.label : href
  return (
    <a href={href} style={{ color: 'inherit', textDecoration: 'underline', wordBreak: 'break-word' }}>
      {label}
    </a>
  )
}

function Paragraph({ lines, letter }: { lines: Segment[][]; letter: Letter }) {
  return (
    <p
      className="text"
      style={type(17, light.text, { paddingTop: '12px', wordBreak: 'break-word', textWrap: 'pretty' })}
    >
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup
        <Fragment key={at}>
          {at > 0 && <br />}
          {line.map((segment, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: static markup
            <Piece key={place} segment={segment} letter={letter} />
          ))}
        </Fragment>
      ))}
    </p>
  )
}

function BodyBlock({ block, letter }: { block: Block; letter: Letter }) {
  if (block.block === 'paragraph') return <Paragraph lines={block.lines} letter={letter} />
  if (block.block === 'code') return <AccessCode letter={letter} />
  if (letter.action) return <ActionButton letter={letter} />
  return letter.contact ? <ContactDetails letter={letter} /> : null
}

/** The text of the business with the button, or the contact details, in its place. */
export function BodyBlocks({ letter }: { letter: Letter }) {
  return letter.blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: static markup
    <BodyBlock key={at} block={block} letter={letter} />
  ))
}
