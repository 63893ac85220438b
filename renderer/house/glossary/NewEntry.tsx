import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../../shared/drift/house/houseRules.ts';
import { Button } from '../../controls/Button.tsx';
import { TextField } from '../../controls/TextField.tsx';

const NOTHING = { en: '', fr: '', avoid: '' };

/** A new entry: terms separated by commas, the preferred one first. */
export function NewEntry({ onAdd }: { readonly onAdd: (entry: GlossaryEntry) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOTHING);
  const en = listed(draft.en);
  const fr = listed(draft.fr);
  const avoid = listed(draft.avoid);
  const complete = (en.length > 0 && fr.length > 0) || avoid.length > 0;
  const field = (name: keyof typeof NOTHING) => ({
    value: draft[name],
    maxLength: 300,
    onChange: (value: string) => {
      setDraft({ ...draft, [name]: value });
    },
  });
  return (
    <form
      className="new-entry"
      aria-label={t('house.glossary.new')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        const id = crypto.randomUUID();
        onAdd({ id, en: { use: en, avoid: [] }, fr: { use: fr, avoid }, note: null });
        setDraft(NOTHING);
      }}
    >
      <TextField label={t('language.en')} {...field('en')} />
      <TextField label={t('language.fr')} {...field('fr')} />
      <TextField label={t('house.glossary.avoidFrench')} {...field('avoid')} />
      <Button type="submit" isDisabled={!complete}>
        <Plus aria-hidden size={14} />
        {t('house.glossary.add')}
      </Button>
    </form>
  );
}

function listed(text: string): string[] {
  const terms = text.split(',').map((term) => term.trim());
  return [...new Set(terms.filter((term) => term !== ''))];
}
