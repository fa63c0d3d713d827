import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import './Button.css'

/** main: the one thing to do · plain: a way out · help: asks for help. Without a kind: also possible. */
export type ButtonKind = 'main' | 'plain' | 'help'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'kind'> {
  kind?: ButtonKind | undefined
  children: ComponentChildren
}

/** A button; says in a word or three what it will do. */
export function Button({ kind, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button class="button" data-kind={kind} type={type} {...rest}>
      {children}
    </button>
  )
}

interface ButtonLinkProps {
  href: string
  kind?: ButtonKind | undefined
  onClick?: ((event: MouseEvent) => void) | undefined
  /** Leads out of the extension: opens beside it and tells the site nothing. */
  outside?: boolean | undefined
  children: ComponentChildren
}

/** A link that is the next step of the screen and therefore looks like a button. */
export function ButtonLink({ href, kind, onClick, outside, children }: ButtonLinkProps) {
  const leaving = outside ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a class="button" href={href} data-kind={kind} onClick={onClick} {...leaving}>
      {children}
    </a>
  )
}
