import { formatCard } from '@foyer/format/cards'
import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import CreditCard from 'lucide-react/icons/credit-card'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { useBusiness } from '../use-business'

interface Props {
  slug: string
  bookingId: string
  feeCard: { isAsked: boolean; card: { brand: string; last4: string } | null }
  className?: string
}

/** Asks for a card for fees, or says which one stands for them (BOK-7). */
export function FeeCard({ slug, bookingId, feeCard: { isAsked, card }, className }: Props) {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  if (!isAsked && !card) return null
  return (
    <Card as="section" tone={card ? 'plain' : 'brand'} className={className}>
      <div className="flex items-start gap-3.5">
        <CreditCard aria-hidden="true" className="mt-0.5 size-6 shrink-0" />
        <div className="min-w-0 grow">
          <h2 className="text-lg">{t('cards.forFees')}</h2>
          <p>{card ? t('cards.standsForFees', { card: formatCard(card) }) : t('cards.askedForFees', { business })}</p>
          {isAsked && (
            <ButtonLink to={paths.feeCard(slug, bookingId)} variant={card ? 'secondary' : 'primary'} className="mt-3">
              {t(card ? 'cards.change' : 'cards.leave')}
            </ButtonLink>
          )}
        </div>
      </div>
    </Card>
  )
}
