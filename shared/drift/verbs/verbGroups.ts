import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { englishVerbGroup } from './englishVerbGroup.ts';
import { frenchVerbGroup } from './frenchVerbGroup.ts';
import type { VerbGroup } from './verbGroup.ts';

/** The finite verbs of a stretch of tokens, in order. */
export function readVerbGroups(tokens: readonly Token[], language: Language): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = language === 'en' ? englishVerbGroup(tokens, i) : frenchVerbGroup(tokens, i);
    if (group) groups.push(group);
    i = group ? group.main + 1 : i + 1;
  }
  return groups;
}
