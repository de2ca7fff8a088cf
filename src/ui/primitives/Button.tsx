import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import './Button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  /** `primary`: the one thing to do here; `secondary`: outlined; `quiet`: text only; `toggle`: shows `aria-pressed`. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'toggle';
  /** Drawn before the text, hidden from assistive technologies. */
  readonly icon?: ReactNode;
  /** Only the icon is drawn; the children remain the accessible name. */
  readonly iconOnly?: boolean;
  /** Stays focusable, so that the keyboard does not lose its place when an act becomes impossible. */
  readonly isDisabled?: boolean;
}

/** A native button of at least 44 px. Its children are its accessible name. */
export function Button({
  variant = 'secondary',
  icon,
  iconOnly = false,
  isDisabled = false,
  className = '',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!isDisabled) onClick?.(event);
  };
  return (
    <button
      {...rest}
      type="button"
      className={`button button--${variant} ${iconOnly ? 'button--icon' : ''} ${className}`}
      aria-disabled={isDisabled || undefined}
      onClick={press}
    >
      {icon && (
        <span className="button__icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={iconOnly ? 'visually-hidden' : 'button__text'}>{children}</span>
    </button>
  );
}
