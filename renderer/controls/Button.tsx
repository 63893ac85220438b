import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import './Button.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
}

export function Button({ variant = 'plain', size = 'normal', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button ${variant} ${size}`} />;
}
