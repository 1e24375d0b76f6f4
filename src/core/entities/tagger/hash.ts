/** FNV-1a over UTF-16 units: a 32-bit number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Two numbers as one of 32 bits; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 0x7f4a7c15 | 0, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35 | 0);
  return hash ^ hash >>> 13;
}

/** Bits of a feature's number: what the model knows features by. Two features with one number share their weights, which does little harm. */
export const FEATURE_BITS = 24;

export function toFeature(hash: number): number {
  return hash >>> 32 - FEATURE_BITS;
}
