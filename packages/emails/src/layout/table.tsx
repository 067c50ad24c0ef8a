import type { CSSProperties, ReactNode } from 'react'

interface TableProps {
  children: ReactNode
  className?: string
  style?: CSSProperties
  width?: string
  align?: 'center'
}

/** A table that only places things, as mail programs need and screen readers skip. */
export function Table({ children, className, style, width = '100%', align }: TableProps) {
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      width={width}
      align={align}
      className={className}
      style={{ borderCollapse: 'separate', borderSpacing: 0, ...style }}
    >
      <tbody>{children}</tbody>
    </table>
  )
}
