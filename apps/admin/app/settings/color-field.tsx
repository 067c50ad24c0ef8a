import { TextField } from '@foyer/ui/text-field'
import { useEffect, useRef, useState } from 'react'

interface ColorFieldProps {
  label: string
  name: string
  stored: string
  hint?: string
  error?: string
}

/** A colour as text, with the browser's own picker beside it once JavaScript ties the two together. */
export function ColorField({ label, name, stored, hint, error }: ColorFieldProps) {
  const [color, setColor] = useState(stored)
  const [isReady, setReady] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    setReady(true)
    const form = field.current?.closest('form')
    const restore = () => setColor(stored)
    form?.addEventListener('reset', restore)
    return () => form?.removeEventListener('reset', restore)
  }, [stored])
  const valid = /^#[0-9a-f]{6}$/i.test(color) ? color : '#000000'
  return (
    <div ref={field} className="grid max-w-sm grid-cols-[minmax(0,1fr)_3.5rem] items-start gap-3">
      <TextField
        label={label}
        name={name}
        required
        pattern="#[0-9a-fA-F]{6}"
        spellCheck={false}
        value={color}
        onChange={(event) => setColor(event.currentTarget.value)}
        hint={hint}
        error={error}
      />
      {isReady && (
        <input
          type="color"
          aria-label={label}
          value={valid}
          onChange={(event) => setColor(event.currentTarget.value)}
          className="mt-6.5 h-11 w-14 cursor-pointer rounded-lg bg-surface p-1 inset-ring inset-ring-line-strong"
        />
      )}
    </div>
  )
}
