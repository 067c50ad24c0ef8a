import type { ReactNode } from 'react'

/** A part of a side panel, under its name. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h3 className="mb-2 font-semibold text-base">{title}</h3>
      {children}
    </section>
  )
}
