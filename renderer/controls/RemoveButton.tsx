import { Trash2 } from 'lucide-react';
import { IconButton } from './IconButton.tsx';

interface RemoveButtonProps {
  /** Says what goes, for those who do not see the row. */
  readonly label: string;
  readonly onPress: () => void;
}

/** The last cell's way to take a row out of its list. */
export function RemoveButton({ label, onPress }: RemoveButtonProps) {
  return (
    <IconButton size="small" label={label} onPress={onPress}>
      <Trash2 aria-hidden size={14} />
    </IconButton>
  );
}
