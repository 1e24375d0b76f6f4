/** The part of `node:assert/strict` that tests use, for the browser's worker, which has no Node. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(message: string, readonly actual?: unknown, readonly expected?: unknown) {
    super(message);
  }
}

type Message = string | Error | undefined;
type Expected = RegExp | (new (...args: never[]) => Error) | ((error: unknown) => boolean) | string;

export function ok(value: unknown, message?: Message): asserts value {
  if (!value) fail(message, `${shown(value)} is not true`);
}

export function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`, actual, expected);
}

export function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) fail(message, `${shown(actual)} was not expected`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!same(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`, actual, expected);
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (same(actual, expected)) fail(message, `${shown(actual)} was not expected`);
}

export function match(text: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(text)) fail(message, `${shown(text)} does not match ${pattern}`, text, pattern);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(text)) fail(message, `${shown(text)} matches ${pattern}`, text, pattern);
}

export function throws(action: () => unknown, expected?: Expected, message?: Message): void {
  try {
    action();
  } catch (error) {
    return checkError(error, expected, message);
  }
  fail(message, 'nothing was thrown');
}

export async function rejects(action: PromiseLike<unknown> | (() => PromiseLike<unknown>), expected?: Expected, message?: Message): Promise<void> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    return checkError(error, expected, message);
  }
  fail(message, 'nothing was rejected');
}

export function doesNotThrow(action: () => unknown): void {
  action();
}

export async function doesNotReject(action: PromiseLike<unknown> | (() => PromiseLike<unknown>)): Promise<void> {
  await (typeof action === 'function' ? action() : action);
}

export function fail(message?: Message, otherwise = 'Failed', actual?: unknown, expected?: unknown): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ? `${message}: ${otherwise}` : otherwise, actual, expected);
}

function checkError(error: unknown, expected: Expected | undefined, message: Message): void {
  if (expected === undefined || typeof expected === 'string') return;
  if (expected instanceof RegExp) return match(String(error), expected, message);
  const isClass = expected === Error || expected.prototype instanceof Error;
  if (isClass ? !(error instanceof expected) : !(expected as (error: unknown) => boolean)(error)) throw error;
}

/** Deep and strict: the same kind of object with the same own fields; maps and sets by their entries in order. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if ((a instanceof Map && b instanceof Map) || (a instanceof Set && b instanceof Set)) return same([...a], [...b]);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}

function shown(value: unknown): string {
  const text = typeof value === 'string' || (typeof value === 'object' && value !== null) ? JSON.stringify(value) : String(value);
  return text.length > 1000 ? `${text.slice(0, 1000)}…` : text;
}

export const strictEqual = equal;
export const notStrictEqual = notEqual;
export const deepStrictEqual = deepEqual;
export const notDeepStrictEqual = notDeepEqual;
export default Object.assign(ok, { AssertionError, ok, equal, notEqual, strictEqual, notStrictEqual, deepEqual, deepStrictEqual, notDeepEqual, notDeepStrictEqual, match, doesNotMatch, throws, rejects, doesNotThrow, doesNotReject, fail });
