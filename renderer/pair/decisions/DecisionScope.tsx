import { useId } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import { findingWords } from '../../../shared/drift/house/findingWords.ts';
import { ALIKE_SCOPES, alike, type AlikeScope } from '../model/alike.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { useCheckName } from '../text/useCheckName.ts';
import { usePair } from '../usePair.ts';

interface DecisionScopeProps {
  readonly finding: JudgedFinding;
  readonly scope: AlikeScope;
  readonly onChange: (scope: AlikeScope) => void;
}

/** How far a decision reaches: scopes that would take nothing more along are not offered. */
export function DecisionScope({ finding, scope, onChange }: DecisionScopeProps) {
  const { t } = useTranslation();
  const title = useId();
  const checkName = useCheckName();
  const { model, state } = usePair();
  const texts = { en: state.pair.texts.en.text, fr: state.pair.texts.fr.text };
  const choices = ALIKE_SCOPES.map((id) => ({
    id,
    found: alike(finding, model.findings, texts, id),
  })).filter(({ found }, i, all) => i === 0 || found.length > all[i - 1]!.found.length);
  if (choices.length === 1) return null;
  const reached = alike(finding, model.findings, texts, scope);
  // A scope that reaches no further than a narrower one goes by that one's name.
  const shown = choices.findLast(({ found }) => found.length <= reached.length) ?? choices[0]!;
  return (
    <div className="decision-scope">
      <h3 id={title} className="section-title">
        {t('scope.title')}
      </h3>
      <RadioGroup
        className="decision-scopes"
        aria-labelledby={title}
        value={shown.id}
        onChange={(value) => {
          onChange(ALIKE_SCOPES.find((id) => id === value) ?? 'one');
        }}
      >
        {choices.map(({ id, found }) => (
          <RadioField key={id} value={id}>
            <RadioButton className="radio">
              {t(`scope.${id}`, { check: checkName(finding.check) })}
              <small>{found.length}</small>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      {reached.length > 1 && (
        <ul className="decision-list">
          {reached.map((each) => {
            const { en, fr } = findingWords(each, texts);
            return (
              <li key={each.id}>
                <span lang="en">{en || '∅'}</span> ↔ <span lang="fr">{fr || '∅'}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
