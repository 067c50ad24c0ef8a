import { TextField, type TextFieldProps } from '@foyer/ui/text-field'

/** An amount in the currency of the business, typed with its decimals. */
export function MoneyField({ currency, ...field }: { currency: string } & TextFieldProps) {
  return <TextField inputMode="decimal" autoComplete="off" maxLength={14} suffix={currency} {...field} />
}
