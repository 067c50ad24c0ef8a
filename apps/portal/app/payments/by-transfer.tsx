import { useText } from '../messages/text'

/** The business's own words on paying by bank transfer, and which booking to name there (PAY-2). */
export function ByTransfer({ text, number }: { text: string; number: number }) {
  const t = useText()
  if (!text) return null
  return (
    <section aria-labelledby="transfer" className="max-w-prose">
      <h2 id="transfer" className="mb-1 text-lg">
        {t('pay.byTransfer')}
      </h2>
      <p className="whitespace-pre-line text-muted">{text}</p>
      <p className="mt-1">{t('pay.reference', { number: String(number) })}</p>
    </section>
  )
}
