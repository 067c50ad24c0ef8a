import { Card } from '@foyer/ui/card'
import { DefinitionList } from '@foyer/ui/definition-list'
import { useEffect, useRef } from 'react'
import { useText } from '../messages/text'
import type { EditReviewView } from './edit'

/** The new price line by line, with the difference, before anything is changed (BOK-13). */
export function EditReview({ review }: { review: EditReviewView }) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { lines, coupon, difference, isMore, total, endsAt } = review
  const items = [
    ...lines.map(({ name, quantity, amount }) => ({
      label: quantity > 1 ? `${quantity} × ${name}` : name,
      value: amount,
    })),
    ...(coupon ? [{ label: `${t('booking.coupon')} ${coupon.code}`, value: coupon.amount }] : []),
    ...(endsAt ? [{ label: t('edit.ends'), value: endsAt }] : []),
    { label: isMore ? t('edit.more') : t('edit.less'), value: difference },
    { label: t('edit.total'), value: total, strong: true },
  ]
  return (
    <section aria-labelledby="review">
      <h2 id="review" ref={heading} tabIndex={-1} className="mb-2 text-lg">
        {t('edit.review')}
      </h2>
      <Card>
        <DefinitionList layout="amounts" items={items} />
      </Card>
    </section>
  )
}
