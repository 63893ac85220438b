import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { BeadContext, BeadSide } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { lostFormer } from '../offices/former.ts';
import { sameHolder } from '../offices/holder.ts';
import { portfolioDrift } from '../offices/portfolios.ts';
import { mayRender, readOffices, type Office } from '../offices/readOffices.ts';
import { pairDrift } from '../pairDrift.ts';

/** What somebody is: an office, a trade, a relation; and what a minister answers for. */
export const offices: BeadCheck = {
  id: 'offices',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'offices',
  specificity: 7,
  find(bead) {
    const [en, fr] = [officesOf(bead.en), officesOf(bead.fr)];
    const left = unanswered(fr, en);
    const changed = unanswered(en, fr).flatMap((office) => {
      const other = left.find((candidate) => sameHolder(bead, office, candidate));
      return other ? [report(bead, 'changed', office, other)] : [];
    });
    const portfolio = portfolioDrift(bead);
    const former = lostFormer(bead, { en, fr });
    return [
      ...changed,
      ...(portfolio ? [report(bead, 'portfolio', portfolio.en, portfolio.fr)] : []),
      ...(former ? [report(bead, 'former', former.en, former.fr)] : []),
    ];
  },
};

const officesOf = once(({ text, language }: BeadSide) => readOffices(text, language));

function unanswered(offices: readonly Office[], others: readonly Office[]): Office[] {
  return offices.filter((office) => !others.some((other) => mayRender(office, other)));
}

/** A ministry is a name of its own; an office may be told in a looser word. */
const CONFIDENCE = { portfolio: 0.95, former: 0.85, changed: 0.8 };

function report(bead: BeadContext, kind: keyof typeof CONFIDENCE, en: Span, fr: Span): Drift {
  return pairDrift(bead, kind, en, fr, CONFIDENCE[kind]);
}
