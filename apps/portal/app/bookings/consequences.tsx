import { DefinitionList } from '@foyer/ui/definition-list'
import { useText } from '../messages/text'
import { useBusiness } from '../use-business'
import type { SettlementView } from './describe-settlement'

/** What cancelling means: the time, what is kept and why, what comes back and where to, what is still to be paid (BOK-7, 8). */
export function Consequences({ settlement }: { settlement: SettlementView }) {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  const { why, kept, refund, refundTo, owed } = settlement
  const isFee = why !== 'deposit' && why !== 'refundRule'
  const items = [
    { label: t('cancel.time'), value: t('cancel.timeFreed') },
    {
      ...{ label: isFee ? t('cancel.fee') : t('cancel.kept', { business }), value: kept },
      hint: why !== 'none' && t(`cancel.why.${why}`),
    },
    ...(refund
      ? [
          {
            label: t('cancel.back'),
            value: refund,
            hint: refundTo !== 'none' && t(`cancel.backTo.${refundTo}`, { business }),
          },
        ]
      : []),
    { label: t('cancel.owed'), value: owed, strong: true },
  ]
  return <DefinitionList layout="amounts" items={items} />
}
