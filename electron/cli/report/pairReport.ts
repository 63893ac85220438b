import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import type { Severity } from '../../../shared/drift/severity.ts';
import { say } from '../../../shared/locales/i18n.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Style, Terminal } from '../terminal.ts';
import { groupQuotations, type QuotationGroup } from './quotationGroups.ts';
import { wrap } from './wrap.ts';

interface Checked extends Pick<DocumentPair, 'texts' | 'sourceLanguage'> {
  readonly analysis: Analysis;
}

const SEVERITY_STYLE: Record<Severity, Style> = {
  critical: ['red', 'bold'],
  major: 'red',
  minor: 'yellow',
  neutral: 'gray',
};
const REPORTED = ['critical', 'major', 'minor'] as const;

/** The analysis as a person reads it: quotation by quotation, then what drifted elsewhere. */
export function pairReport(pair: DocumentPair, analysis: Analysis, terminal: Terminal): string {
  const checked: Checked = { ...pair, analysis };
  const { groups, others } = groupQuotations(checked.analysis, checked.sourceLanguage);
  const t = translator(terminal);
  const blocks = [
    heading(checked, terminal),
    title(t('quotations'), terminal),
    ...groups.map((group, i) => quotationBlock(group, i + 1, checked, terminal)),
    ...(groups.length === 0 ? [t('noQuotations')] : []),
    ...(others.length > 0 ? [title(t('elsewhere'), terminal)] : []),
    ...others.map((finding) => findingLines(finding, '', checked, terminal)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Translate = (key: string, values?: Record<string, string | number>) => string;

function translator({ i18n }: Terminal): Translate {
  return (key, values) => i18n.t(`cli:report.${key}`, { ...values });
}

function title(text: string, { paint }: Terminal): string {
  return paint('bold', text);
}

function heading({ texts, analysis, sourceLanguage }: Checked, terminal: Terminal): string {
  const t = translator(terminal);
  const target = sourceLanguage === 'en' ? 'fr' : 'en';
  const side = (language: Language): string =>
    t('side', {
      name: texts[language].name ?? '',
      language: language.toUpperCase(),
      sentences: t('sentences', { count: analysis.segments[language].length }),
      quotations: t('quotationCount', {
        count: analysis.quotes[language].filter(({ type }) => type !== 'mention').length,
      }),
    });
  const { counts, value, penalty, sourceWords } = analysis.score;
  const found = REPORTED.filter((severity) => counts[severity] > 0).map((severity) =>
    terminal.paint(SEVERITY_STYLE[severity], t(`count.${severity}`, { count: counts[severity] })),
  );
  return [
    side(sourceLanguage),
    side(target),
    found.length > 0 ? found.join(', ') : terminal.paint('green', t('nothingFound')),
    t('score', { value, penalty, words: sourceWords }),
  ].join('\n');
}

function quotationBlock(
  group: QuotationGroup,
  number: number,
  checked: Checked,
  terminal: Terminal,
): string {
  const { sourceLanguage, texts } = checked;
  const target = sourceLanguage === 'en' ? 'fr' : 'en';
  const indent = ' '.repeat(String(number).length + 2);
  const lines = [
    `${terminal.paint('bold', `${number}.`)} ${attribution(group, checked, terminal)}`,
  ];
  for (const language of [sourceLanguage, target] as const) {
    const label = `${indent}${language.toUpperCase()}  `;
    for (const quotation of group.quotations[language])
      lines.push(wrap(asTyped(texts[language].text, quotation), terminal.width, label));
    if (group.quotations[language].length === 0)
      lines.push(label + terminal.paint('yellow', translator(terminal)(`unpaired.${language}`)));
  }
  const findings = group.findings.map((f) => findingLines(f, indent, checked, terminal));
  return [...lines, ...findings].join('\n');
}

/** Speaker, type and relay, of the source where it has them. */
function attribution(
  { quotations }: QuotationGroup,
  { sourceLanguage }: Checked,
  terminal: Terminal,
): string {
  const t = translator(terminal);
  const both = [...quotations.en, ...quotations.fr].sort(
    (a, b) => Number(b.language === sourceLanguage) - Number(a.language === sourceLanguage),
  );
  const speaker = both.find((q) => q.speaker)?.speaker?.name ?? t('unknownSpeaker');
  const relay = both.find((q) => q.relay)?.relay?.name;
  const parts = [
    terminal.i18n.t(`quotes:type.${both[0]!.type}`),
    ...(relay ? [t('relay', { relay })] : []),
  ];
  return `${terminal.paint('bold', speaker)} (${parts.join(', ')})`;
}

function asTyped(text: string, { start, end, marks }: Quotation): string {
  return `${marks?.open ?? ''}${text.slice(start, end)}${marks?.close ?? ''}`;
}

function findingLines(
  finding: Finding,
  indent: string,
  checked: Checked,
  terminal: Terminal,
): string {
  const t = translator(terminal);
  const style = SEVERITY_STYLE[finding.severity];
  const label = terminal.paint(style, `▲ ${t(`severity.${finding.severity}`)}`);
  const explanation = say(terminal.i18n, finding.explanation);
  const mark = `${indent}▲ ${t(`severity.${finding.severity}`)}  `;
  const lines = wrap(words(finding, checked), terminal.width, mark);
  return [
    lines.replace(mark, `${indent}${label}  `),
    wrap(explanation, terminal.width, `${indent}  `),
  ].join('\n');
}

/** The words that drifted, source first. */
function words({ en, fr }: Finding, { texts, sourceLanguage }: Checked): string {
  const cut = (language: Language): string => {
    const span = language === 'en' ? en : fr;
    return span ? shortened(texts[language].text.slice(span.start, span.end)) : '∅';
  };
  return `${cut(sourceLanguage)} → ${cut(sourceLanguage === 'en' ? 'fr' : 'en')}`;
}

const LONGEST_EXCERPT = 70;

/** A long stretch by its beginning and its end. */
function shortened(words: string): string {
  if (words.length <= LONGEST_EXCERPT) return words;
  const half = LONGEST_EXCERPT / 2;
  return `${words.slice(0, half).replace(/\s+\S*$/u, '')} … ${words.slice(-half).replace(/^\S*\s+/u, '')}`;
}
