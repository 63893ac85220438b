import type { Speaker } from '../model/speakers.ts';
import './Avatar.css';

interface AvatarProps {
  readonly speaker: Speaker | null;
  readonly large?: boolean;
}

/** A speaker's letters in a colour and a shape of their own. */
export function Avatar({ speaker, large = false }: AvatarProps) {
  return (
    <span
      className={large ? 'avatar large' : 'avatar'}
      data-colour={speaker?.colour ?? 'none'}
      data-shape={speaker?.shape ?? 'none'}
      aria-hidden
    >
      <span>{speaker?.initials ?? '?'}</span>
    </span>
  );
}
