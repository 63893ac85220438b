import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

interface DialogPopoverProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A small dialogue below the button of its `DialogTrigger`, under its title. */
export function DialogPopover({ title, children }: DialogPopoverProps) {
  return (
    // The dialogue has the name: another one around it would be read, and lie in no landmark.
    <Popover className="popover" offset={6} aria-labelledby="">
      <Dialog className="header-popover" aria-label={title}>
        <h2>{title}</h2>
        {children}
      </Dialog>
    </Popover>
  );
}
