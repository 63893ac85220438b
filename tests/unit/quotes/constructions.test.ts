import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/text/language.ts';
import { SURELY_SAID } from '../../../shared/quotes/certainty.ts';
import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import { find, note } from './find.ts';

interface Case {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly expected: readonly [type: string, words: string, speaker: string | null];
}

const cases: readonly Case[] = [
  {
    name: 'inverted incise with a full name and an office',
    language: 'fr',
    text: '« La digue tiendra », a assuré Paule Rivière, ingénieure en chef du port, lors d’une visite.',
    expected: ['direct', 'La digue tiendra', 'Paule Rivière, ingénieure en chef du port'],
  },
  {
    name: 'clitic subject',
    language: 'fr',
    text: '« La digue tiendra », a-t-elle répété mardi.',
    expected: ['direct', 'La digue tiendra', 'elle'],
  },
  {
    name: 'incise that splits the quotation',
    language: 'fr',
    text: '« La digue tiendra », a promis Paule Rivière, « parce que nous l’avons renforcée ».',
    expected: ['direct', 'La digue tiendra | parce que nous l’avons renforcée', 'Paule Rivière'],
  },
  {
    name: 'an incise inside a sentence that goes on between marks',
    language: 'en',
    text: 'No second bridge, the mayor told reporters, “will ever carry what the old one carries.”',
    expected: [
      'indirect',
      'No second bridge | “will ever carry what the old one carries.”',
      'the mayor',
    ],
  },
  {
    name: 'the same in French, with an inverted subject',
    language: 'fr',
    text: 'Sans la digue, a déclaré le maire, « nous perdrions la moitié du port ».',
    expected: ['indirect', 'Sans la digue | « nous perdrions la moitié du port »', 'le maire'],
  },
  {
    name: 'what stands between marks in such a sentence is a part of it',
    language: 'en',
    text: 'The harbour, Rivers said, “is quieter than it has ever been.”',
    expected: ['partial', 'is quieter than it has ever been.', 'Rivers'],
  },
  {
    name: 'a time before the cue begins nothing that was said',
    language: 'en',
    text: 'On Monday, the mayor said, “we will open the gates.”',
    expected: ['direct', 'we will open the gates.', 'the mayor'],
  },
  {
    name: 'a label that somebody gives a person',
    language: 'en',
    text: 'The union called Rivers the “Pharaoh” of the port.',
    expected: ['partial', 'Pharaoh', 'The union'],
  },
  {
    name: 'a label after a pronoun',
    language: 'en',
    text: 'Rivers called that “beyond all reason.”',
    expected: ['partial', 'beyond all reason.', 'Rivers'],
  },
  {
    name: 'a label in French',
    language: 'fr',
    text: 'Le syndicat a traité Paule Rivière de « Pharaon ».',
    expected: ['partial', 'Pharaon', 'Le syndicat'],
  },
  {
    name: 'a name that a thing is given',
    language: 'en',
    text: 'They called the ferry “Aurora” in 1990.',
    expected: ['mention', 'Aurora', null],
  },
  {
    name: 'marked words of somebody in a clause that the model doubts',
    language: 'en',
    text: 'Others were quick to answer, with Lee tweeting that it was a “disaster” for the port and asking who would pay.',
    expected: ['indirect', 'that it was a “disaster” for the port', 'with Lee'],
  },
  {
    name: 'an aside between the cue and its subject',
    language: 'fr',
    text: '« On a déjà connu ça », met en garde, à propos de la digue, Paule Rivière.',
    expected: ['direct', 'On a déjà connu ça', 'Paule Rivière'],
  },
  {
    name: 'incise inside one pair of marks',
    language: 'fr',
    text: '« La digue, a-t-elle répété, tiendra tout l’hiver. »',
    expected: ['direct', 'La digue | tiendra tout l’hiver.', 'elle'],
  },
  {
    name: 'colon',
    language: 'fr',
    text: 'Le préfet a prévenu : « Nous fermerons la route à minuit. »',
    expected: ['direct', 'Nous fermerons la route à minuit.', 'Le préfet'],
  },
  {
    name: 'fragment in a que-clause',
    language: 'fr',
    text: 'Le préfet a jugé que la route était « dangereuse et mal éclairée ».',
    expected: ['partial', 'dangereuse et mal éclairée', 'Le préfet'],
  },
  {
    name: 'que-clause without marks',
    language: 'fr',
    text: 'Le préfet a indiqué que la route fermerait à minuit.',
    expected: ['indirect', 'que la route fermerait à minuit', 'Le préfet'],
  },
  {
    name: 'selon',
    language: 'fr',
    text: 'Selon la préfecture, la route fermera à minuit.',
    expected: ['indirect', 'la route fermera à minuit', 'la préfecture'],
  },
  {
    name: 'free incise without marks',
    language: 'fr',
    text: 'La route fermera à minuit, a indiqué la préfecture.',
    expected: ['indirect', 'La route fermera à minuit', 'la préfecture'],
  },
  {
    name: 'a title between marks in the attribution',
    language: 'en',
    text: '“The dam will hold,” Anna Bell said on CBX’s “State of the City” Sunday. “We are proud of it.”',
    expected: ['direct', 'The dam will hold, | We are proud of it.', 'Anna Bell'],
  },
  {
    name: 'a stop inside the marks of a title',
    language: 'en',
    text: '"The dam will hold," Anna Bell said on the show "Kestrel Bay." "We are proud of it."',
    expected: ['direct', 'The dam will hold, | We are proud of it.', 'Anna Bell'],
  },
  {
    name: 'a newspaper that was told',
    language: 'en',
    text: '“The dam will hold,” the mayor told “Ducks and Drakes” on Tuesday.',
    expected: ['direct', 'The dam will hold,', 'the mayor'],
  },
  {
    name: 'somebody else cuts in',
    language: 'en',
    text: '“Mind the boat,” Rivers said, and her brother cut in. “And mind the oars at night.”',
    expected: ['direct', 'Mind the boat,', 'Rivers'],
  },
  {
    name: 'a word that goes on after the incise',
    language: 'fr',
    text: '« La digue », assure Paule Rivière, « tiendra ».',
    expected: ['direct', 'La digue | tiendra', 'Paule Rivière'],
  },
  {
    name: 'conjunction before the subject',
    language: 'en',
    text: 'The port closed after Paula Rivers said the dam would not hold.',
    expected: ['indirect', 'the dam would not hold', 'Paula Rivers'],
  },
  {
    name: 'conjunction and addressee',
    language: 'en',
    text: 'The road was shut before the governor told reporters that the bridge had moved.',
    expected: ['indirect', 'that the bridge had moved', 'the governor'],
  },
  {
    name: 'after que',
    language: 'fr',
    text: 'Le port a fermé après que Paule Rivière a dit que la digue ne tiendrait pas.',
    expected: ['indirect', 'que la digue ne tiendrait pas', 'Paule Rivière'],
  },
  {
    name: 'colon without marks',
    language: 'fr',
    text: 'Le préfet prévient : la route fermera à minuit.',
    expected: ['indirect', 'la route fermera à minuit', 'Le préfet'],
  },
  {
    name: 'adjective and colon',
    language: 'fr',
    text: 'Le préfet est formel : la route fermera à minuit.',
    expected: ['indirect', 'la route fermera à minuit', 'Le préfet'],
  },
  {
    name: 'adjective and colon',
    language: 'en',
    text: 'The governor was blunt: the road will close at midnight.',
    expected: ['indirect', 'the road will close at midnight', 'The governor'],
  },
  {
    name: 'compound conditional',
    language: 'fr',
    text: 'Le directeur aurait vendu ses parts en mars.',
    expected: ['indirect', 'Le directeur aurait vendu ses parts en mars', null],
  },
  {
    name: 'clitic incise in reported words',
    language: 'fr',
    text: 'Le pont, jure-t-elle, n’a jamais bougé.',
    expected: ['indirect', 'Le pont | n’a jamais bougé', 'elle'],
  },
  {
    name: 'incise in reported words',
    language: 'en',
    text: 'The dam will hold, Paula Rivers said, and the bridge will stay open.',
    expected: ['indirect', 'The dam will hold | and the bridge will stay open', 'Paula Rivers'],
  },
  {
    name: 'a party and a state in brackets after the name',
    language: 'en',
    text: '“The dam will hold for years,” Rep. Paula Rivers (R-Fla.) said. “We made it stronger.”',
    expected: [
      'direct',
      'The dam will hold for years, | We made it stronger.',
      'Rep. Paula Rivers (R-Fla.)',
    ],
  },
  {
    name: 'quoted as saying',
    language: 'en',
    text: '“The dam will hold for years,” Paula Rivers is quoted as saying.',
    expected: ['direct', 'The dam will hold for years,', 'Paula Rivers'],
  },
  {
    name: 'said and a full name',
    language: 'en',
    text: '“The dam will hold,” said Paula Rivers, chief engineer of the port.',
    expected: ['direct', 'The dam will hold,', 'Paula Rivers, chief engineer of the port'],
  },
  {
    name: 'name, apposition, said',
    language: 'en',
    text: '“The dam will hold,” Paula Rivers, the chief engineer, said on Monday.',
    expected: ['direct', 'The dam will hold,', 'Paula Rivers, the chief engineer'],
  },
  {
    name: 'a second sentence after the attribution',
    language: 'en',
    text: '“The dam will hold,” Rivers said. “We have made it stronger.”',
    expected: ['direct', 'The dam will hold, | We have made it stronger.', 'Rivers'],
  },
  {
    name: 'that-clause',
    language: 'en',
    text: 'The governor said that the road would close at midnight.',
    expected: ['indirect', 'that the road would close at midnight', 'The governor'],
  },
  {
    name: 'bare clause',
    language: 'en',
    text: 'The governor said the road would close at midnight.',
    expected: ['indirect', 'the road would close at midnight', 'The governor'],
  },
  {
    name: 'according to',
    language: 'en',
    text: 'According to the governor, the road will close at midnight.',
    expected: ['indirect', 'the road will close at midnight', 'the governor'],
  },
  {
    name: 'bare clause after a bare noun',
    language: 'en',
    text: 'Officers said the driver had been asleep.',
    expected: ['indirect', 'the driver had been asleep', 'Officers'],
  },
  {
    name: 'according to, before a number',
    language: 'en',
    text: 'According to the union, 40 posts will go.',
    expected: ['indirect', '40 posts will go', 'the union'],
  },
  {
    name: 'according to somebody with an apposition',
    language: 'en',
    text: 'According to Paula Rivers, head of the port, prices will fall.',
    expected: ['indirect', 'prices will fall', 'Paula Rivers, head of the port'],
  },
  {
    name: 'addressee before the clause',
    language: 'en',
    text: 'Rivers told reporters that the dam would hold.',
    expected: ['indirect', 'that the dam would hold', 'Rivers'],
  },
];

describe('constructions', () => {
  it.each(cases)('$language: $name', ({ language, text, expected: [type, words, speaker] }) => {
    expect(note(language, text)).toContainEqual(expect.objectContaining({ type, words, speaker }));
  });

  it.each<[Language, string]>([
    ['fr', 'Elle a présenté le film « Les Marées » à Brest.'],
    ['fr', 'Le dispositif baptisé « Phare » sera testé en mai.'],
    ['fr', 'Ils ont loué une salle « polyvalente ».'],
    ['en', 'She showed the film “High Tides” in Boston.'],
    ['en', 'The so-called “sponge city” will be tested in May.'],
  ])('%s: leaves names, titles and terms to nobody: %s', (language, text) => {
    expect(note(language, text)).toEqual([
      expect.objectContaining({ type: 'mention', speaker: null }),
    ]);
  });

  it('ends reported words where the next voice begins', () => {
    const text =
      'Le préfet a indiqué que la route fermerait, ajoutant que le pont resterait ouvert.';
    expect(note('fr', text).map(({ words }) => words)).toEqual([
      'que la route fermerait',
      'que le pont resterait ouvert',
    ]);
  });

  it('puts the fragment inside the reported clause', () => {
    const text = 'The governor said the road was “badly lit” at night.';
    const [clause, fragment] = find('en', text);
    expect(clause).toMatchObject({ type: 'indirect' });
    expect(fragment).toMatchObject({ type: 'partial', parent: clause!.id });
  });

  it.each([
    ['en', 'Rivers said at a meeting that the dam would hold.', 'at a meeting'],
    ['fr', 'Rivière a dit lors d’une réunion que la digue tiendrait.', 'lors d’une réunion'],
  ] as const)(
    'ends the occasion where the reported words begin: %s',
    (language, text, occasion) => {
      expect(find(language, text)[0]?.occasion?.text).toBe(occasion);
    },
  );

  it('takes no occasion from the reported words', () => {
    const [found] = find('en', 'Rivers said that boats such as the Note would sail.');
    expect(found).toMatchObject({ occasion: null });
  });

  it('leaves the conjunction of its clause out of the speaker', () => {
    const [found] = find(
      'en',
      'The port closed, after Mayor Paula Rivers said the dam would fail.',
    );
    expect(found?.speaker?.text).toBe('Mayor Paula Rivers');
  });

  it('keeps relay and occasion apart from the speaker', () => {
    const text =
      '« La digue tiendra », a déclaré Rivière lors d’une réunion mardi, selon Le Phare.';
    expect(find('fr', text)[0]).toMatchObject({
      speaker: { text: 'Rivière' },
      relay: { text: 'Le Phare' },
      occasion: { text: 'lors d’une réunion mardi' },
    });
  });

  it('reads a dialogue dash, without its incise', () => {
    const text = '— Je ne reviendrai pas, dit-elle en sortant.\n— Nous verrons.';
    expect(note('fr', text)[0]).toMatchObject({
      type: 'direct',
      words: expect.stringMatching(/^Je ne reviendrai pas/u) as string,
      speaker: 'elle',
    });
  });

  it('reads an interview by its labels', () => {
    const text =
      'Anna Petit : Je suis très confiante.\nQ : Pourquoi êtes-vous si sûre ?\nAnna Petit : Parce que nous avons travaillé.';
    expect(note('fr', text).map(({ words, name }) => [words, name])).toEqual([
      ['Je suis très confiante.', 'Anna Petit'],
      ['Pourquoi êtes-vous si sûre ?', null],
      ['Parce que nous avons travaillé.', 'Anna Petit'],
    ]);
  });

  it('tells hearsay from statement', () => {
    const [said] = find('fr', '« La digue tiendra », aurait déclaré Rivière.');
    expect(said?.cue).toMatchObject({ hearsay: true, stance: 'hearsay', lemma: 'déclarer' });
    const [plain] = find('fr', '« La digue tiendra », a déclaré Rivière.');
    expect(plain?.cue).toMatchObject({ hearsay: false, stance: 'neutral' });
  });

  it('names a speaker by the fullest name in the article', () => {
    const text =
      'Paula Rivers built the dam.\n\n“It will hold,” Rivers said.\n\n“We made it stronger,” she said.';
    expect(note('en', text).map(({ name }) => name)).toEqual(['Paula Rivers', 'Paula Rivers']);
  });
});

describe('words, not what an act is about', () => {
  it.each([
    ['en', 'The port announced late on Monday an agreement with the city.'],
    ['en', 'The mayor, who was referring to the bridge, left early.'],
    ['en', 'The union wants to keep the road open.'],
    ['fr', 'Le port a annoncé lundi un accord avec la ville.'],
  ] as const)('%s: %s', (language, text) => {
    expect(note(language, text)).toEqual([]);
  });

  it('a noun of content says what was said', () => {
    const [found] = note('en', 'The mayor stressed her opposition to the new bridge.');
    expect(found).toMatchObject({ type: 'indirect', words: 'her opposition to the new bridge' });
  });

  it.each(['au port', 'à la ville', 'à l’armée'])('an order to %s begins at its verb', (whom) => {
    const [found] = note('fr', `Le préfet a ordonné ${whom} de fermer la digue.`);
    expect(found).toMatchObject({ words: 'de fermer la digue', speaker: 'Le préfet' });
  });
});

describe('chains and continuations', () => {
  it('participles and infinitives share the subject of their clause', () => {
    const text =
      'Le maire a reçu les pêcheurs, leur promettant de rouvrir le port et ajoutant que les aides viendraient.';
    expect(note('fr', text).map(({ words, speaker }) => [words, speaker])).toEqual([
      ['de rouvrir le port', 'Le maire'],
      ['que les aides viendraient', 'Le maire'],
    ]);
    const english = 'The mayor met the fishermen, adding that aid would come before the summer.';
    expect(note('en', english).map(({ speaker }) => speaker)).toEqual(['The mayor']);
  });

  it('a negated infinitive reports', () => {
    const text =
      'Elle dit avoir vu le bateau sombrer et affirme ne pas connaître son propriétaire.';
    expect(note('fr', text).map(({ words }) => words)).toEqual([
      'avoir vu le bateau sombrer',
      'ne pas connaître son propriétaire',
    ]);
  });

  it('a sentence in the conditional goes on with the words of the one before', () => {
    const text =
      'La préfète a annoncé que la digue serait rehaussée. Les travaux commenceraient en avril.';
    expect(note('fr', text)[1]).toMatchObject({
      words: 'Les travaux commenceraient en avril',
      speaker: 'La préfète',
    });
  });

  it.each([
    'Si la digue cédait, le port serait fermé pendant un an.',
    'La ville devrait rouvrir le pont. Elle pourrait le regretter.',
    'Sans la digue, le port aurait disparu.',
  ])('a conditional that supposes reports nothing: %s', (text) => {
    expect(note('fr', text)).toEqual([]);
  });

  it('takes turns without a verb of their own where others speak', () => {
    const text = 'Q : Le pont rouvrira-t-il ?\nR : Il rouvrira en mai.\nQ : Et la route ?';
    expect(note('fr', text).map(({ words }) => words)).toEqual([
      'Le pont rouvrira-t-il ?',
      'Il rouvrira en mai.',
      'Et la route ?',
    ]);
  });
});

describe('wishes and attitudes', () => {
  const text = 'The union wants to keep the road open and opposes the new bridge.';

  it('are found, with less confidence than words', () => {
    const found = findQuotations(segmentText(text, 'en'));
    expect(found.length).toBeGreaterThan(0);
    for (const { confidence, speaker } of found) {
      expect(confidence).toBeLessThan(SURELY_SAID);
      expect(speaker?.text).toBe('The union');
    }
  });
});

describe('the name of a speaker', () => {
  it.each([
    ['Kestrel Port Director Paula Rivers said the dam would hold.', 'Paula Rivers'],
    ['Attorney General Paula Rivers said the dam would hold.', 'Paula Rivers'],
    ['The Justice Department said the dam would hold.', 'Justice Department'],
    [
      'Kestrel, which is backed by Rivers (RVR.N), Dunes (DNS.N) and others, said it would grow.',
      'Kestrel',
    ],
    ['The union, led by Ann Rivers and Bob Dunes, said Monday that it would grow.', 'The union'],
    ['Kestrel, owned by Rivers, Dunes and others, announced a plan to grow.', 'Kestrel'],
    ['Kestrel, owned by Rivers, grew, and Bob Dunes, the mayor, said it was glad.', 'Bob Dunes'],
  ])('%s', (text, name) => {
    expect(note('en', text)[0]?.name).toBe(name);
  });

  it('of a French subject with an aside', () => {
    const text = 'Le syndicat, dirigé par Anne Rivière et Paul Dune, a déclaré qu’il grandirait.';
    expect(note('fr', text)[0]?.name).toBe('Le syndicat');
  });

  it('an inverted subject after an addressee and a place', () => {
    const text =
      'La digue tiendra, a déclaré à la presse devant le port sa directrice, Paule Rivière.';
    expect(note('fr', text)[0]).toMatchObject({ words: 'La digue tiendra', name: 'Paule Rivière' });
  });
});
