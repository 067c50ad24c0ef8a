import { Card } from '@foyer/ui/card'

/** A text that is agreed to, as it is stored: what is agreed, each fee in a line of its own, and the business's words. */
export function AgreedText({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-medium text-sm">{title}</h2>
      <Card tone="quiet">
        <p className="whitespace-pre-line">{text}</p>
      </Card>
    </section>
  )
}
