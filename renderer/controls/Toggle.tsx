import { ToggleButton, type ToggleButtonProps } from 'react-aria-components/ToggleButton';
import './Pill.css';

/** A pill that is on or off. */
export function Toggle(props: Omit<ToggleButtonProps, 'className' | 'style'>) {
  return <ToggleButton {...props} className="pill toggle" />;
}
