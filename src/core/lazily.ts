const unread = Symbol('unread');

interface Unread {
  readonly [unread]: Readonly<Record<string, () => unknown>>;
}

// By the property's name; filled when one is first asked for, since nothing happens at import.
const descriptors = new Map<string, PropertyDescriptor>();

/**
 * An object of which some properties are worked out when they are asked for, each time by the function in `later`.
 *
 * Not written as `{ get checklists() { … } }`: V8 gives each object of that kind a hidden class of its own, which keeps alive
 * what its functions hold until all memory is looked through, a hundred objects later.
 * @param known is what is returned
 */
export function lazily<Known extends object, Later extends object>(
  known: Known,
  later: { readonly [Key in keyof Later]: () => Later[Key] },
): Known & Later {
  Object.defineProperty(known, unread, { value: later });
  for (const key of Object.keys(later)) {
    Object.defineProperty(known, key, descriptorOf(key));
  }
  return known as Known & Later;
}

/** The same for all objects, so that they share one hidden class. */
function descriptorOf(key: string): PropertyDescriptor {
  let descriptor = descriptors.get(key);
  if (descriptor === undefined) {
    descriptor = {
      enumerable: true,
      get(this: Unread) {
        return this[unread][key]?.();
      },
    };
    descriptors.set(key, descriptor);
  }
  return descriptor;
}
