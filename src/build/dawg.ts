/*
 * Reading of a DAWG as dawgdic writes it (pymorphy2's word lists): an array of units, and a guide of first child and next sibling.
 */

export interface Dawg {
  readonly units: Uint32Array;
  readonly guide: Uint8Array;
}

export function readDawg(bytes: Uint8Array): Dawg {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(0, true);
  const units = new Uint32Array(size);
  for (let i = 0; i < size; i++) units[i] = view.getUint32(4 + i * 4, true);
  const guideStart = 4 + size * 4;
  const guideSize = view.getUint32(guideStart, true);
  return { units, guide: bytes.subarray(guideStart + 4, guideStart + 4 + guideSize * 2) };
}

const HAS_LEAF = 1 << 8;

function offsetOf(unit: number): number {
  return ((unit >>> 10) << ((unit & 1 << 9) >>> 6)) >>> 0;
}

/** Calls `visit` with every key (bytes from 0 to `length`) in order and its value; the array is used again for the next. */
export function forEachDawgKey({ units, guide }: Dawg, visit: (key: Uint8Array, length: number, value: number) => void): void {
  const key = new Uint8Array(256);
  const walk = (index: number, length: number): void => {
    const unit = units[index]!;
    if (unit & HAS_LEAF) visit(key, length, units[(index ^ offsetOf(unit)) >>> 0]! & 0x7fff_ffff);
    for (let label = guide[index * 2]!; label !== 0;) {
      const child = (index ^ offsetOf(unit) ^ label) >>> 0;
      key[length] = label;
      walk(child, length + 1);
      label = guide[child * 2 + 1]!;
    }
  };
  walk(0, 0);
}

/** The numbers after the separator (1) of a key: 14 bits each, in two bytes of which the lowest bit is set. */
export function readPayload(key: Uint8Array, separator: number, index: number): number {
  const at = separator + 1 + index * 2;
  return ((key[at]! ^ 1) << 6) + (key[at + 1]! >> 1);
}
