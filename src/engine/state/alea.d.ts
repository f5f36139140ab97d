// The one generator the engine imports; the package's own types only cover its index, which pulls in `crypto`.
declare module 'seedrandom/lib/alea.js' {
  export interface AleaState {
    readonly c: number;
    readonly s0: number;
    readonly s1: number;
    readonly s2: number;
  }
  export interface Alea {
    (): number;
    state(): AleaState;
  }
  export default function alea(seed: string, options?: { readonly state?: boolean }): Alea;
}
