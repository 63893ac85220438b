/** What turns one value of plain data into another: nothing where they are the same. */
export type DataChange =
  | { readonly value: unknown }
  /** One stretch of a list or of a string gives way to another. */
  | { readonly at: number; readonly removed: number; readonly added: readonly unknown[] | string }
  | {
      readonly keys: Readonly<Record<string, DataChange | null>>;
      readonly gone: readonly string[];
    };

type PlainObject = Readonly<Record<string, unknown>>;

/** The change from one value to another, both as JSON can hold them; null when they are the same. */
export function changeOf(before: unknown, after: unknown): DataChange | null {
  if (before === after) return null;
  if (typeof before === 'string' && typeof after === 'string') {
    const { at, end, removed } = stretch(before, after, (a, b) => a === b);
    return { at, removed, added: after.slice(at, end) };
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const { at, end, removed } = stretch<unknown>(before, after, same);
    return at === end && removed === 0 ? null : { at, removed, added: after.slice(at, end) };
  }
  if (!isObject(before) || !isObject(after)) return { value: after };
  const changes = definedKeys(after).map(
    (key) =>
      [
        key,
        Object.hasOwn(before, key) ? changeOf(before[key], after[key]) : { value: after[key] },
      ] as const,
  );
  const keys = Object.fromEntries(changes.filter(([, change]) => change !== null));
  const gone = definedKeys(before).filter((key) => own(after, key) === undefined);
  return Object.keys(keys).length + gone.length === 0 ? null : { keys, gone };
}

/** The value after the change; what did not change is shared with the value before. */
export function applyChange(before: unknown, change: DataChange | null): unknown {
  if (change === null) return before;
  if ('value' in change) return change.value;
  if ('at' in change) {
    const { at, removed, added } = change;
    if (typeof added === 'string') {
      const text = before as string;
      return text.slice(0, at) + added + text.slice(at + removed);
    }
    const list = before as readonly unknown[];
    return [...list.slice(0, at), ...added, ...list.slice(at + removed)];
  }
  const object = before as PlainObject;
  const kept = Object.entries(object).filter(([key]) => !change.gone.includes(key));
  const changed = Object.entries(change.keys).map(
    ([key, inner]) => [key, applyChange(own(object, key), inner)] as const,
  );
  return Object.fromEntries([...kept, ...changed]);
}

/** Where the two differ: between what they start with and what they end with alike. */
function stretch<T>(
  before: ArrayLike<T>,
  after: ArrayLike<T>,
  alike: (a: T, b: T) => boolean,
): { at: number; end: number; removed: number } {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && alike(before[at]!, after[at]!)) at++;
  let tail = 0;
  while (
    tail < shorter - at &&
    alike(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)
  )
    tail++;
  return { at, end: after.length - tail, removed: before.length - tail - at };
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = definedKeys(a);
  return keys.length === definedKeys(b).length && keys.every((key) => same(a[key], own(b, key)));
}

/** JSON leaves out what is undefined. */
function definedKeys(object: PlainObject): string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined);
}

/** A key may be called like what every object inherits: "valueOf". */
function own(object: PlainObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
