import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form } from '@remix-run/react'
import { encode } from 'uqr'
import { useTranslations } from 'use-intl'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'

/** The secret as a picture to scan and a key to type, and the first code that proves it arrived. */
export function ConfirmTotp({ secret, address }: { secret: string; address: string }) {
  const t = useTranslations('account')
  const { errorOf } = useAnswer('confirmTotp')
  return (
    <Form method="post" className="flex flex-wrap items-start gap-6" preventScrollReset>
      <QrCode text={address} label={t('qr')} />
      <div className="min-w-0 grow basis-64 space-y-4">
        <p>{t('scan')}</p>
        <p>
          <span className="text-muted">{t('key')}: </span>
          <code className="break-all">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <AnswerErrors act="confirmTotp" shown={['code']} />
        <input type="hidden" name="act" value="confirmTotp" />
        <input type="hidden" name="totpKey" value={secret} />
        <input type="hidden" name="totpAddress" value={address} />
        <TextField
          label={t('code')}
          name="code"
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          error={errorOf('code')}
          className="max-w-44"
        />
        <SubmitButton>{t('confirmTotp')}</SubmitButton>
      </div>
    </Form>
  )
}

/** Black on white in either scheme: cameras expect it so. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="shrink-0 rounded-lg"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  )
}
