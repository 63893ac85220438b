import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

const register = (en: string, fr: string): string[] => namesOf('register', en, fr);

describe('register', () => {
  it('reports the odd one where a quotation says tu and vous', () => {
    const [finding] = driftOf(
      '"You know your work, and you will be paid when you hand it in," she told the cook.',
      '« Tu connais ton métier, et tu seras payé quand vous rendrez le travail », a-t-elle dit au cuisinier.',
    ).filter(({ name }) => name === 'register.mixed');
    expect(finding).toMatchObject({ severity: 'minor', fr: 'vous' });
  });

  it('passes one form, whichever it is, and words outside of the marks', () => {
    const en = '"You know your work," she told the cook.';
    expect(register(en, '« Tu connais ton métier », a-t-elle dit au cuisinier.')).toEqual([]);
    expect(register(en, '« Vous connaissez votre métier », a-t-elle dit au cuisinier.')).toEqual(
      [],
    );
    expect(
      register(
        'You may remember that she told the cook: "You know your work."',
        'Vous vous souvenez qu’elle a dit au cuisinier : « Tu connais ton métier. »',
      ),
    ).toEqual([]);
  });

  it('leaves out what is quoted inside the quotation', () => {
    expect(
      register(
        '"You must remember that she told me: ‘You know your work’," he said.',
        '« Vous devez vous souvenir qu’elle m’a dit : “Tu connais ton métier” », a-t-il dit.',
      ),
    ).toEqual([]);
  });
});
