// The part of node:assert/strict that the extension's tests use, for the web worker, which has no Node.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function fail(message: string): never {
  throw new AssertionError(message);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${show(value)} is not truthy`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${show(actual)} is not ${show(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `got ${show(actual)}, which it must not be`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isDeepEqual(actual, expected)) fail(message ?? `${show(actual)} does not equal ${show(expected)}`);
}

function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message ?? `${show(actual)} does not match ${String(expected)}`);
}

async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  expected?: RegExp,
): Promise<void> {
  try {
    await (typeof promise === 'function' ? promise() : promise);
  } catch (error) {
    if (expected) match(error instanceof Error ? error.message : String(error), expected);
    return;
  }
  fail('it did not reject');
}

function isDeepEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Map || left instanceof Set) {
    return isDeepEqual([...left], [...(right as Iterable<unknown>)]);
  }
  const keys = Reflect.ownKeys(left);
  return (
    keys.length === Reflect.ownKeys(right).length &&
    keys.every(
      (key) => Object.hasOwn(right, key) && isDeepEqual(Reflect.get(left, key), Reflect.get(right, key)),
    )
  );
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

export { deepEqual, equal, fail, match, notEqual, ok, rejects };
export default Object.assign(ok, { deepEqual, equal, fail, match, notEqual, ok, rejects });
