import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import './TextField.css';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Lines to show; one makes it a plain input. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

export function TextField({
  label,
  hint,
  rows = 1,
  placeholder,
  areaRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} className="text-field">
      <Label>{label}</Label>
      {rows === 1 ? (
        <Input className="input" placeholder={placeholder ?? ''} />
      ) : (
        <TextArea className="input" rows={rows} placeholder={placeholder ?? ''} ref={areaRef} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
