import type {
  AcceptedPair,
  CheckRule,
  GlossaryEntry,
  HouseRules,
} from '../drift/house/houseRules.ts';
import { z } from '../document/schema.ts';
import {
  acceptedPairSchema,
  checkRuleSchema,
  glossaryEntrySchema,
  leastConfidenceSchema,
} from './schema.ts';

/** One change that a person makes to the house's rules. */
export const houseEditSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('setCheck'), check: z.string().min(1), rule: checkRuleSchema }),
  /** Off, with whatever else is set of it kept. */
  z.object({ type: z.literal('turnOff'), check: z.string().min(1) }),
  z.object({ type: z.literal('setLeastConfidence'), leastConfidence: leastConfidenceSchema }),
  /** Entries with the same terms of one language become one. */
  z.object({ type: z.literal('addEntries'), entries: z.array(glossaryEntrySchema).readonly() }),
  z.object({ type: z.literal('removeEntries'), ids: z.array(z.string()).readonly() }),
  z.object({ type: z.literal('accept'), pairs: z.array(acceptedPairSchema).readonly() }),
  z.object({ type: z.literal('forget'), ids: z.array(z.string()).readonly() }),
]);

export type HouseEdit = z.infer<typeof houseEditSchema>;

/** The rules after one change. Pure. */
export function applyHouseEdit(rules: HouseRules, edit: HouseEdit): HouseRules {
  switch (edit.type) {
    case 'setCheck':
      return { ...rules, checks: withRule(rules.checks, edit.check, edit.rule) };
    case 'turnOff': {
      const rule = rules.checks[edit.check] ?? { on: true, severity: null, kinds: {} };
      return { ...rules, checks: withRule(rules.checks, edit.check, { ...rule, on: false }) };
    }
    case 'setLeastConfidence':
      return { ...rules, leastConfidence: edit.leastConfidence };
    case 'addEntries':
      return { ...rules, glossary: mergeEntries(rules.glossary, edit.entries) };
    case 'removeEntries':
      return { ...rules, glossary: without(rules.glossary, edit.ids) };
    case 'accept':
      return { ...rules, accepted: mergePairs(rules.accepted, edit.pairs) };
    case 'forget':
      return { ...rules, accepted: without(rules.accepted, edit.ids) };
  }
}

/** A rule that asks for nothing is not kept. */
function withRule(
  checks: HouseRules['checks'],
  check: string,
  rule: CheckRule,
): HouseRules['checks'] {
  const others = Object.entries(checks).filter(([id]) => id !== check);
  const plain = rule.on && rule.severity === null && Object.keys(rule.kinds).length === 0;
  return Object.fromEntries(plain ? others : [...others, [check, rule]]);
}

function without<T extends { readonly id: string }>(
  list: readonly T[],
  ids: readonly string[],
): readonly T[] {
  const gone = new Set(ids);
  return list.filter(({ id }) => !gone.has(id));
}

/** The newer of two entries about the same thing stands; the same thing is told by its first terms. */
function mergeEntries(
  before: readonly GlossaryEntry[],
  added: readonly GlossaryEntry[],
): readonly GlossaryEntry[] {
  const merged = new Map(before.map((entry) => [subject(entry), entry]));
  for (const entry of added) {
    const old = merged.get(subject(entry));
    merged.set(subject(entry), old ? { ...entry, id: old.id } : entry);
  }
  return [...merged.values()];
}

function subject({ en, fr }: GlossaryEntry): string {
  return JSON.stringify([en.use[0] ?? null, fr.use[0] ?? null, en.avoid[0] ?? null]);
}

function mergePairs(
  before: readonly AcceptedPair[],
  added: readonly AcceptedPair[],
): readonly AcceptedPair[] {
  const key = ({ check, en, fr }: AcceptedPair): string => JSON.stringify([check, en, fr]);
  const merged = new Map(before.map((pair) => [key(pair), pair]));
  for (const pair of added) merged.set(key(pair), pair);
  return [...merged.values()];
}
