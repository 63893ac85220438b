import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './Button.css';
import './Tooltip.css';

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** What it does, for everybody: the accessible name and the tooltip. */
  readonly label: string;
  /** The shortcut as shown, "Ctrl Z". */
  readonly keys?: string | undefined;
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
}

export function IconButton({ label, keys, size = 'normal', children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...props} aria-label={label} className={`icon-button ${size}`}>
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
