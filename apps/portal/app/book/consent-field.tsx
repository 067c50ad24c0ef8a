import { CheckboxField } from '@foyer/ui/checkbox-field'
import { AgreedText } from '../cards/agreed-text'
import { useBookText } from './words'

interface Props {
  consent: { heading: string; text: string; value: string; card: string }
  wasTicked: boolean
}

/** Agreeing, with a saved card, to fees being charged to it; nobody has to (BOK-7). */
export function ConsentField({ consent: { heading, text, value, card }, wasTicked }: Props) {
  const b = useBookText()
  return (
    <div>
      <AgreedText title={heading} text={text} />
      <CheckboxField name="consent" value={value} label={b('details.consent', { card })} defaultChecked={wasTicked} />
    </div>
  )
}
