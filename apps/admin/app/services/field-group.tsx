import { type ReactNode, useId } from 'react'

/** Fields of a form that belong together, under a heading. */
export function FieldGroup({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="space-y-5 pt-5 first:pt-0">
      <div>
        <h3 id={id} className="text-lg">
          {title}
        </h3>
        {text && <p className="text-muted">{text}</p>}
      </div>
      {children}
    </section>
  )
}
