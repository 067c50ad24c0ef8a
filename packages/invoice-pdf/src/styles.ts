import { ink } from './ink.ts'
import type { Style } from './set-text.ts'

const style = (weight: Style['weight'], size: number, leading: number, color: string): Style => ({
  weight,
  size,
  leading,
  color,
})

/** The few sizes an invoice is set in, in points. */
export const styles = {
  title: style('strong', 25, 30, ink.text),
  name: style('strong', 18, 22, ink.text),
  strong: style('strong', 9.5, 13, ink.text),
  text: style('text', 9.5, 13, ink.text),
  muted: style('text', 9.5, 13, ink.muted),
  small: style('text', 8.25, 11.5, ink.muted),
  label: style('strong', 8, 11, ink.muted),
  total: style('strong', 11, 15, ink.text),
  due: style('strong', 14, 19, ink.text),
} satisfies Record<string, Style>
