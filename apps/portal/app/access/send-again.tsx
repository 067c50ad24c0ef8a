import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useText } from '../messages/text'

const patienceSeconds = 30

/** Asks once more, after giving the first message time to arrive. */
export function SendAgain({ action, email }: { action: string; email: string }) {
  const t = useText()
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const until = Date.now() + patienceSeconds * 1000
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <Form method="post" action={action} className="mt-3">
      <input type="hidden" name="email" value={email} />
      <SubmitButton variant="quiet" full name="again" value="1" disabled={left > 0}>
        {left > 0 ? t('sent.againIn', { seconds: String(left) }) : t('sent.again')}
      </SubmitButton>
    </Form>
  )
}
