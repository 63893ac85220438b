import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps,
} from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import './Menu.css';

interface MenuPopoverProps extends Pick<MenuProps<object>, 'children' | 'onAction'> {
  readonly label: string;
  readonly placement?: PopoverProps['placement'];
}

/** The list that a menu's button opens. */
export function MenuPopover({ label, placement = 'bottom end', ...props }: MenuPopoverProps) {
  return (
    <Popover className="popover" placement={placement} offset={5}>
      <AriaMenu {...props} className="menu" aria-label={label} />
    </Popover>
  );
}

interface MenuItemProps extends Omit<AriaMenuItemProps, 'className' | 'style' | 'children'> {
  readonly children: string;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
}

export function MenuItem({ children, icon, keys, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} className="menu-item" textValue={children}>
      <span className="menu-icon">{icon}</span>
      <span className="menu-label">{children}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </AriaMenuItem>
  );
}

interface MenuSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function MenuSection({ title, children }: MenuSectionProps) {
  return (
    <AriaMenuSection className="menu-section">
      <Header className="section-title">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
