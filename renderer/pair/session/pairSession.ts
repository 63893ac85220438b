import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { PairView } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { failureOf } from '../../backend/callFailure.ts';
import type { Client } from '../../backend/client.ts';
import { moveAnalysis } from '../../../shared/analysis/moveAnalysis.ts';
import type { AlignmentCommand } from '../alignment/commands.ts';
import { enqueue, type Step } from './steps.ts';
import { firstChange, type TextChange } from './textChange.ts';

/** What the screen shows of an open pair. */
export interface SessionState {
  /** The pair with everything the person did, answered by the host or not. */
  readonly pair: DocumentPair;
  /** The host's last analysis, its spans moved to where the words are now. */
  readonly analysis: Analysis;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the host's last analysis took, in milliseconds. */
  readonly elapsed: number;
  /** Whether the host has all that the person did. */
  readonly saved: boolean;
  /** Why nothing more is sent; what was done since is kept and waits for `retry` or `discard`. */
  readonly failure: Failure | null;
  /** Where the last undo or redo changed a text, so that the screen can go there. */
  readonly reverted: TextChange | null;
  /** What the host did last; null before anything was. */
  readonly outcome: Outcome | null;
}

/** A step that the host has carried out, and the pair on either side of it. */
export interface Outcome {
  readonly step: Step;
  readonly before: PairView;
  readonly after: PairView;
}

/**
 * One open document pair. Changes show at once and go to the host one after the other, in order;
 * each answer brings the new analysis. Without any knowledge of the screen.
 */
export class PairSession {
  readonly #client: Client;
  readonly #listeners = new Set<() => void>();
  readonly #closed = new AbortController();
  #answered: PairView;
  #waiting: readonly Step[] = [];
  #sent: Step | null = null;
  #state: SessionState;

  constructor(client: Client, opened: PairView) {
    this.#client = client;
    this.#answered = opened;
    this.#state = shown(opened);
  }

  readonly getState = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Applies edits, which undo together; their spans are into the texts as shown. */
  edit(...edits: readonly Edit[]): void {
    this.#show(edits.reduce(applyLocally, this.#state));
    this.#push({ type: 'edit', edits });
  }

  /** Changes the pairing; the outcome tells what came of the command. */
  align(command: AlignmentCommand, edits: readonly Edit[]): void {
    this.#show(edits.reduce(applyLocally, this.#state));
    this.#push({ type: 'edit', edits, command });
  }

  /** Changes the house's rules; what follows from them shows when the host has answered. */
  changeHouse(...edits: readonly HouseEdit[]): void {
    this.#push({ type: 'house', edits });
  }

  undo(): void {
    this.#push({ type: 'undo' });
  }

  redo(): void {
    this.#push({ type: 'redo' });
  }

  /** Sends again what a failure held back. */
  retry(): void {
    this.#show({ ...this.#state, failure: null });
    void this.#send();
  }

  /** Gives up what the host has not taken, and shows the pair as the host has it. */
  async discard(): Promise<void> {
    this.#waiting = [];
    await this.#reopen();
  }

  /** Stops listening to the host; what was sent is still carried out. */
  close(): void {
    this.#closed.abort();
    this.#listeners.clear();
  }

  #push(step: Step): void {
    this.#waiting = enqueue(this.#waiting, step);
    this.#show({ ...this.#state, saved: false });
    void this.#send();
  }

  async #send(): Promise<void> {
    const [step, ...rest] = this.#waiting;
    if (this.#sent !== null || step === undefined || this.#state.failure !== null) return;
    this.#sent = step;
    this.#waiting = rest;
    try {
      const before = this.#answered;
      this.#answered = await this.#call(step);
      this.#sent = null;
      const reverts = step.type === 'undo' || step.type === 'redo';
      const change = !reverts ? null : firstChange(before.pair, this.#answered.pair);
      const outcome = { step, before, after: this.#answered };
      this.#show(this.#withWaiting({ ...shown(this.#answered), reverted: change, outcome }));
      void this.#send();
    } catch (thrown) {
      this.#sent = null;
      await this.#recover(step, failureOf(thrown));
    }
  }

  #call(step: Step): Promise<PairView> {
    const { id } = this.#answered.pair;
    const { version } = this.#answered;
    switch (step.type) {
      case 'edit':
        return this.#client.call('pair.edit', { id, version, edits: [...step.edits] });
      case 'house':
        return this.#client.call('pair.house', { id, edits: [...step.edits] });
      case 'undo':
        return this.#client.call('pair.undo', { id });
      case 'redo':
        return this.#client.call('pair.redo', { id });
    }
  }

  async #recover(step: Step, failure: Failure): Promise<void> {
    if (failure.code === 'nothing-to-undo') {
      this.#show({ ...this.#state, saved: this.#waiting.length === 0 });
      void this.#send();
      return;
    }
    this.#waiting = [step, ...this.#waiting];
    if (failure.code === 'stale-version' && (await this.#catchUp())) {
      void this.#send();
      return;
    }
    this.#show({ ...this.#state, failure });
  }

  /** Takes the other window's version; true when both texts are as they were, so that spans still hold. */
  async #catchUp(): Promise<boolean> {
    const before = this.#answered;
    try {
      const current = await this.#client.call('pair.open', { id: before.pair.id });
      if (firstChange(before.pair, current.pair) !== null) return false;
      this.#answered = current;
      this.#show(this.#withWaiting(shown(current)));
      return true;
    } catch {
      return false;
    }
  }

  async #reopen(): Promise<void> {
    try {
      this.#answered = await this.#client.call('pair.open', { id: this.#answered.pair.id });
      this.#show(shown(this.#answered));
    } catch (thrown) {
      this.#show({ ...this.#state, failure: failureOf(thrown) });
    }
  }

  #withWaiting(state: SessionState): SessionState {
    const edits = this.#waiting.flatMap((step) => (step.type === 'edit' ? step.edits : []));
    return { ...edits.reduce(applyLocally, state), saved: this.#waiting.length === 0 };
  }

  #show(state: SessionState): void {
    if (this.#closed.signal.aborted) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function shown(view: PairView): SessionState {
  return {
    pair: view.pair,
    analysis: view.analysis,
    canUndo: view.canUndo,
    canRedo: view.canRedo,
    elapsed: view.elapsed,
    saved: true,
    failure: null,
    reverted: null,
    outcome: null,
  };
}

function applyLocally(state: SessionState, edit: Edit): SessionState {
  return {
    ...state,
    pair: applyEdit(state.pair, edit).pair,
    analysis: edit.type === 'replaceText' ? moveAnalysis(state.analysis, edit) : state.analysis,
    canUndo: true,
    canRedo: false,
    reverted: null,
  };
}
