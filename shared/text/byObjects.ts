/**
 * Values by lists of objects, found by who the objects are and not by what they hold. A value is kept for as
 * long as all objects of its list live.
 */
export class ByObjects<V> {
  readonly #root: Node<V> = { next: null, value: undefined };

  /** The value of the list; where there is none yet, it is made. */
  getOrAdd(list: Iterable<object>, make: () => V): V {
    let node = this.#root;
    for (const object of list) {
      node.next ??= new WeakMap();
      let next = node.next.get(object);
      if (!next) node.next.set(object, (next = { next: null, value: undefined }));
      node = next;
    }
    node.value ??= { made: make() };
    return node.value.made;
  }
}

interface Node<V> {
  next: WeakMap<object, Node<V>> | null;
  value: { readonly made: V } | undefined;
}
