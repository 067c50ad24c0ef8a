import { Form } from '@remix-run/react'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { IconButton } from './icon-button'

const tones = {
  neutral: { box: 'bg-sunken', mark: 'text-muted', Icon: Info },
  info: { box: 'bg-info-soft', mark: 'text-info', Icon: Info },
  success: { box: 'bg-success-soft', mark: 'text-success', Icon: CircleCheck },
  warn: { box: 'bg-warn-soft', mark: 'text-warn', Icon: TriangleAlert },
  danger: { box: 'bg-danger-soft', mark: 'text-danger', Icon: CircleAlert },
}

export type BannerProps = {
  tone?: keyof typeof tones
  title?: ReactNode
  actions?: ReactNode
  dismiss?: { label: string; action: string; fields?: Record<string, string> }
  className?: string
  children?: ReactNode
}

/** Something about the whole page that one should know before going on. */
export function Banner({ tone = 'info', title, actions, dismiss, className, children }: BannerProps) {
  const { box, mark, Icon } = tones[tone]
  return (
    <div className={classNames('flex items-start gap-3 rounded-xl px-4 py-3', box, className)}>
      <Icon aria-hidden="true" className={classNames('mt-0.5', mark)} />
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-56">
          {title && <p className="font-semibold">{title}</p>}
          {children}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {dismiss && (
        <Form method="post" action={dismiss.action} className="-my-2 -mr-2">
          {Object.entries(dismiss.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <IconButton type="submit" label={dismiss.label} icon={<X aria-hidden="true" className="size-4" />} />
        </Form>
      )}
    </div>
  )
}
