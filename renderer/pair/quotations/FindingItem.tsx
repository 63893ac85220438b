import { ListBoxItem } from 'react-aria-components/ListBox';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { useCheckName } from '../text/useCheckName.ts';

/** A finding in a list: what it is, how grave, and why. */
export function FindingItem({ finding }: { readonly finding: JudgedFinding }) {
  const say = useMessage();
  const checkName = useCheckName();
  const title = checkName(finding.check);
  return (
    <ListBoxItem
      id={`f:${finding.id}`}
      className="entry-card finding-entry"
      textValue={title}
      data-severity={finding.severity}
      data-status={finding.status}
      data-points={finding.id}
    >
      <span className="entry-head">
        <SeverityMark severity={finding.severity} />
        <b>{title}</b>
      </span>
      <span className="entry-words">{say(finding.explanation)}</span>
    </ListBoxItem>
  );
}
