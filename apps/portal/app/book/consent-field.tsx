import { CheckboxField } from '@foyer/ui/checkbox-field'
import { AgreedText } from '../cards/agreed-text'
import { useText } from '../messages/text'
import { useBookText } from './words'

interface Props {
  consent: { text: string; value: string; card: string }
  wasTicked: boolean
}

/** Agreeing, with a saved card, to fees being charged to it; nobody has to (BOK-7). */
export function ConsentField({ consent: { text, value, card }, wasTicked }: Props) {
  const t = useText()
  const b = useBookText()
  return (
    <div>
      <AgreedText title={t('cards.forFees')} text={text} />
      <CheckboxField name="consent" value={value} label={b('details.consent', { card })} defaultChecked={wasTicked} />
    </div>
  )
}
