/** Reads the numbers, strings and arrays of a packed resource in order. Throws a RangeError where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether all bytes have been read. */
  get atEnd(): boolean {
    return this.#position === this.#bytes.length;
  }

  bytes(length: number): Uint8Array {
    const end = this.#position + length;
    if (end > this.#bytes.length) throw new RangeError(`the data ends ${end - this.#bytes.length} bytes too early`);
    const part = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return part;
  }

  /** Unsigned, little endian. */
  uint32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.bytes(4);
    return (a | b << 8 | c << 16 | d << 24) >>> 0;
  }

  /** Unsigned, seven bits a byte, the lowest first. */
  varint(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#position++];
      if (byte === undefined) throw new RangeError('the data ends too early');
      number += (byte & 127) * 2 ** shift;
      if (byte < 128) return number;
    }
  }

  /** `length` numbers whose low bytes stand first, then all high bytes: packs better than pairs. */
  uint16s(length: number): Uint16Array {
    const low = this.bytes(length);
    const high = this.bytes(length);
    const numbers = new Uint16Array(length);
    for (let i = 0; i < length; i++) numbers[i] = low[i]! | high[i]! << 8;
    return numbers;
  }

  /** UTF-8, its length in bytes before it. */
  text(): string {
    return new TextDecoder().decode(this.bytes(this.uint32()));
  }
}

/** Writes what {@link ByteReader} reads. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  bytes(bytes: Uint8Array): void {
    this.#parts.push(bytes);
  }

  uint32(number: number): void {
    this.bytes(Uint8Array.of(number & 255, number >>> 8 & 255, number >>> 16 & 255, number >>> 24));
  }

  varint(number: number): void {
    const bytes: number[] = [];
    for (let rest = number; ; rest = Math.floor(rest / 128)) {
      bytes.push(rest % 128 + (rest >= 128 ? 128 : 0));
      if (rest < 128) break;
    }
    this.bytes(Uint8Array.from(bytes));
  }

  uint16s(numbers: ArrayLike<number>): void {
    const low = new Uint8Array(numbers.length);
    const high = new Uint8Array(numbers.length);
    for (let i = 0; i < numbers.length; i++) {
      low[i] = numbers[i]! & 255;
      high[i] = numbers[i]! >>> 8;
    }
    this.bytes(low);
    this.bytes(high);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.uint32(bytes.length);
    this.bytes(bytes);
  }

  toBytes(): Uint8Array {
    const all = new Uint8Array(this.#parts.reduce((length, part) => length + part.length, 0));
    let position = 0;
    for (const part of this.#parts) {
      all.set(part, position);
      position += part.length;
    }
    return all;
  }
}
