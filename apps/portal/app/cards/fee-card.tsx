import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import CreditCard from 'lucide-react/icons/credit-card'
import type { DescribedFeeCard } from './describe-fee-card.server'

/** Asks for a card for fees, or says which one stands for them (BOK-7). */
export function FeeCard({ feeCard, className }: { feeCard: DescribedFeeCard | null; className?: string }) {
  if (!feeCard) return null
  const { isGiven, heading, text, way } = feeCard
  return (
    <Card as="section" tone={isGiven ? 'plain' : 'brand'} className={className}>
      <div className="flex items-start gap-3.5">
        <CreditCard aria-hidden="true" className="mt-0.5 size-6 shrink-0" />
        <div className="min-w-0 grow">
          <h2 className="text-lg">{heading}</h2>
          <p>{text}</p>
          {way && (
            <ButtonLink to={way.to} variant={isGiven ? 'secondary' : 'primary'} className="mt-3">
              {way.label}
            </ButtonLink>
          )}
        </div>
      </div>
    </Card>
  )
}
