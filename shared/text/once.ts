/**
 * What follows from an object alone, computed when it is first asked for and kept for as long as the object
 * lives. The object must not change, nor may those who ask change what they get.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
