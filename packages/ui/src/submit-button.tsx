import { useNavigation } from '@remix-run/react'
import { Button, type ButtonProps } from './button'

/** Sends its form and is pending meanwhile; `name` and `value`, or `formAction`, tell it from others on the page. */
export function SubmitButton({ pending, name, value, formAction, ...rest }: ButtonProps) {
  const { state, formData, formAction: target } = useNavigation()
  const sending = state !== 'idle' && formData !== undefined
  const mine =
    sending &&
    (!name || value === undefined || formData.get(name) === String(value)) &&
    (typeof formAction !== 'string' || target === formAction)
  return <Button {...rest} type="submit" name={name} value={value} formAction={formAction} pending={pending ?? mine} />
}
