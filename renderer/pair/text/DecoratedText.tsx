import type { Span } from '../../../shared/text/span.ts';
import { SEVERITIES } from '../../../shared/drift/severity.ts';
import { decorate, marksOf, type Mark, type Stretch } from '../model/decorate.ts';
import './DecoratedText.css';

interface DecoratedTextProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/**
 * A stretch of a text with its marks: quotations by speaker, findings by severity. Who speaks, and the
 * verb, have their own speaker's colour, also inside what somebody else is quoted with.
 */
export function DecoratedText({ text, span, marks }: DecoratedTextProps) {
  return decorate(span, marks).map((stretch) => (
    <StretchOfText key={stretch.start} text={text} stretch={stretch} />
  ));
}

function StretchOfText({ text, stretch }: { readonly text: string; readonly stretch: Stretch }) {
  const words = text.slice(stretch.start, stretch.end);
  const [quotation] = marksOf(stretch, 'quotation');
  const [cue] = marksOf(stretch, 'cue');
  const [hit] = marksOf(stretch, 'hit');
  const finding = gravest(marksOf(stretch, 'finding'));
  const speaker = quotation?.speaker ?? null;
  const opens = quotation?.start === stretch.start;
  return (
    <span
      data-at={stretch.start}
      data-quotation={quotation?.id}
      data-type={quotation?.type}
      data-selected-quotation={quotation?.selected ? '' : undefined}
      data-opens={opens ? (speaker?.initials ?? '?') : undefined}
      data-colour={quotation ? (speaker?.colour ?? 'none') : undefined}
      data-finding={finding?.id}
      data-severity={finding?.severity}
      data-status={finding?.status}
      data-selected-finding={finding?.selected ? '' : undefined}
      data-word={marksOf(stretch, 'word').length > 0 ? '' : undefined}
      data-hit={hit && (hit.current ? 'current' : '')}
    >
      {cue ? (
        <span data-cue data-colour={cue.speaker?.colour ?? 'none'}>
          {words}
        </span>
      ) : (
        words
      )}
    </span>
  );
}

/** The selected one first, then open ones, then by severity: what the underline shows. */
function gravest<
  F extends {
    readonly severity: (typeof SEVERITIES)[number];
    readonly status: string;
    readonly selected: boolean;
  },
>(findings: readonly F[]): F | undefined {
  const rank = (finding: F) =>
    (finding.selected ? 100 : 0) +
    (finding.status === 'open' ? 10 : 0) +
    SEVERITIES.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(b) - rank(a))[0];
}
