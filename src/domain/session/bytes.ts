/** Writes unsigned and signed integers as variable-length bytes (LEB128, zigzag for signed ones). */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** @param value integer in [0, 2^53[ */
  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  toBase64Url(): string {
    const binary = Array.from(this.#bytes, (byte) => String.fromCharCode(byte)).join('');
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  }
}

/** Reads what `ByteWriter` wrote. Every method answers null past the end or on an impossible number. */
export class ByteReader {
  readonly #binary: string;
  #at = 0;

  private constructor(binary: string) {
    this.#binary = binary;
  }

  /** Null when the text is not base64url. */
  static fromBase64Url(text: string): ByteReader | null {
    try {
      return new ByteReader(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
    } catch {
      return null;
    }
  }

  get done(): boolean {
    return this.#at >= this.#binary.length;
  }

  unsigned(): number | null {
    let value = 0;
    let scale = 1;
    for (let length = 0; length < 7; length++) {
      if (this.done) return null;
      const byte = this.#binary.charCodeAt(this.#at++);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    return null;
  }

  signed(): number | null {
    const value = this.unsigned();
    if (value === null) return null;
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
