import { ButtonLink, type ButtonProps } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { AnswerErrors } from '../shell/answer.tsx'

export interface BookingDialogProps {
  title: string
  description: string
  /** Where it leads without having done anything. */
  back: string
  backLabel?: string
  size?: 'sm'
  /** Of the form: a repetition gets the first answer (BOK-15). */
  formKey: string
  /** The fields that show their own errors. */
  shown: string[]
  /** What the button does, and how dangerous that is. */
  verb: string
  variant?: ButtonProps['variant']
  children: ReactNode
}

/** Asks before something is done with a booking: what it means, what has to be told, one button to do it and one to go back. */
export function BookingDialog({ back, formKey, shown, verb, variant, children, ...props }: BookingDialogProps) {
  const { backLabel, ...dialog } = props
  const words = useTranslations('common')
  const [search] = useSearchParams()
  return (
    <Dialog {...dialog} closeTo={back} closeLabel={words('close')}>
      <Form method="post" action={`?${search}`} className="group/form space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={shown} />
        <FormKey value={formKey} />
        {children}
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {backLabel ?? words('back')}
          </ButtonLink>
          <SubmitButton variant={variant}>{verb}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
