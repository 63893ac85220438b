import type { Both, Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/token.ts';
import { englishVerbGroup } from './englishVerbGroup.ts';
import { frenchVerbGroup } from './frenchVerbGroup.ts';
import type { VerbGroup } from './verbGroup.ts';

/** The finite verbs of a stretch of tokens, in order; many checks ask for those of one bead. */
export function readVerbGroups(tokens: readonly Token[], language: Language): readonly VerbGroup[] {
  return GROUPS[language](tokens);
}

const GROUPS: Both<(tokens: readonly Token[]) => readonly VerbGroup[]> = {
  en: once((tokens) => read(tokens, 'en')),
  fr: once((tokens) => read(tokens, 'fr')),
};

function read(tokens: readonly Token[], language: Language): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = language === 'en' ? englishVerbGroup(tokens, i) : frenchVerbGroup(tokens, i);
    if (group) groups.push(group);
    i = group ? group.main + 1 : i + 1;
  }
  return groups;
}
