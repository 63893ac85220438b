import { randomUUID } from 'node:crypto';
import type { PairView } from '../../../shared/contract/contract.ts';
import { viewChange, type SentView } from '../../../shared/contract/viewChange.ts';
import { Recent } from '../recent.ts';

/** As many windows as may show pairs at the same time and still get changes alone. */
const REMEMBERED_VIEWS = 4;

/** The views that a worker sent last, so that the next one goes as what changed since. */
export class SentViews {
  readonly #sent = new Recent<string, PairView>(REMEMBERED_VIEWS);

  /**
   * Names a view and says how it travels.
   *
   * @param since the view that the page has, which it then no longer needs
   */
  send(view: PairView, since: string | undefined): SentView {
    const name = randomUUID();
    const before = since === undefined ? undefined : this.#sent.get(since);
    this.#sent.set(name, view);
    if (since === undefined || before?.pair.id !== view.pair.id) return { name, whole: view };
    this.#sent.delete(since);
    return { name, since, change: viewChange(before, view) };
  }
}
