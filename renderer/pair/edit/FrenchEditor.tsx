import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type SyntheticEvent,
} from 'react';
import type { Span } from '../../../shared/text/span.ts';
import { differenceOf } from '../../../shared/document/difference.ts';
import { usePair } from '../usePair.ts';
import { fieldValue, offsetInField, offsetInText } from './lineEnds.ts';
import { createTyping } from './typing.ts';
import './FrenchEditor.css';

interface FrenchEditorProps {
  /** What it edits, in the French text. */
  readonly span: Span;
  readonly label: string;
  /** Told where the caret is. */
  readonly onPoint: (at: number | null) => void;
}

/**
 * The French, edited in place: a plain text field, transparent, that lies exactly on the decorated
 * words. The browser does the writing (input methods, spelling, assistive technology); what changed
 * becomes an edit of the document, whose history takes the place of the field's own.
 */
export function FrenchEditor({ span, label, onPoint }: FrenchEditorProps) {
  const { session, state, view, show } = usePair();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing] = useState(createTyping);
  /** What an input method is writing; the document gets it when it is done. */
  const [composed, setComposed] = useState<string | null>(null);
  const { text } = state.pair.texts.fr;
  const source = text.slice(span.start, span.end);
  const value = fieldValue(source);

  useFocusAtCaret(field, source, span.start, view.caret);
  useCaretAfterRevert(field, source, span);
  useBlockOwnHistory(field);
  const leave = useEffectEvent(() => {
    onPoint(null);
  });
  useEffect(
    () => () => {
      leave();
    },
    [],
  );

  const commit = (next: string, kind: string) => {
    const difference = differenceOf(value, next, field.current?.selectionEnd);
    if (!difference) return;
    const { before, after } = difference;
    const place = {
      start: span.start + offsetInText(source, before.start),
      end: span.start + offsetInText(source, before.end),
    };
    const written = next.slice(after.start, after.end);
    // New lines end as the other lines of the text do.
    const inserted = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
    const group = typing.groupOf(place, inserted.length, kind, Date.now());
    session.edit({ type: 'replaceText', language: 'fr', span: place, text: inserted, group });
    const grown = inserted.length - (place.end - place.start);
    const textNow = session.getState().pair.texts.fr.text;
    show({
      editing: { start: span.start, end: span.end + grown, text: textNow },
      caret: place.start + inserted.length,
    });
  };
  const tellCaret = (event: SyntheticEvent<HTMLTextAreaElement>) => {
    onPoint(span.start + offsetInText(source, event.currentTarget.selectionStart));
  };
  return (
    <textarea
      ref={field}
      className="french-editor"
      data-document
      data-composing={composed === null ? undefined : ''}
      lang="fr"
      spellCheck
      aria-label={label}
      value={composed ?? value}
      onChange={(event) => {
        const { value: next } = event.currentTarget;
        const { inputType } = event.nativeEvent as InputEvent;
        if (composed === null) commit(next, inputType);
        else setComposed(next);
      }}
      onCompositionStart={() => {
        setComposed(value);
      }}
      onCompositionEnd={(event) => {
        setComposed(null);
        commit(event.currentTarget.value, 'insertText');
      }}
      onSelect={tellCaret}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || composed !== null) return;
        event.stopPropagation();
        show({ editing: null, focusRow: true, reveal: view.reveal + 1 });
      }}
    />
  );
}

type Field = React.RefObject<HTMLTextAreaElement | null>;

/** Takes the focus when the editor opens, or is sent elsewhere, with the caret at the place asked for. */
function useFocusAtCaret(field: Field, source: string, start: number, caret: number): void {
  const first = useRef({ source, start });
  useLayoutEffect(() => {
    first.current = { source, start };
  });
  // Before anything else can be typed: keys must not fall between two editors.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const at = offsetInField(first.current.source, Math.max(0, caret - first.current.start));
    element.focus({ preventScroll: true });
    element.setSelectionRange(at, at);
  }, [field, caret]);
}

/** After an undo or redo the caret stands where the text changed. */
function useCaretAfterRevert(field: Field, source: string, span: Span): void {
  const { reverted } = usePair().state;
  useLayoutEffect(() => {
    if (reverted?.language !== 'fr' || reverted.end < span.start || reverted.end > span.end) return;
    const at = offsetInField(source, reverted.end - span.start);
    field.current?.setSelectionRange(at, at);
    // Only a new undo moves the caret, not what is typed after it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reverted]);
}

/** The menu and gestures of the browser must not undo inside the field behind the document's back. */
function useBlockOwnHistory(field: Field): void {
  const { session } = usePair();
  useEffect(() => {
    const element = field.current;
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') session.undo();
      else session.redo();
    };
    element?.addEventListener('beforeinput', onBeforeInput);
    return () => element?.removeEventListener('beforeinput', onBeforeInput);
  }, [field, session]);
}
