// What Node 20 and every browser both offer beyond the language itself, for the floors that must run in either.
// Declared here by hand, so that neither the DOM nor Node's own types leak into those floors.

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare const TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare const TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};

declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', bytes: ArrayBuffer | ArrayBufferView): Promise<ArrayBuffer>;
  };
};

declare function structuredClone<T>(value: T): T;
