/** The little of WebAssembly that `detail-lattice.ts` asks for; the types of Node leave it to those of browsers. */
declare namespace WebAssembly {
  class Module {
    constructor(code: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, (x: number) => number>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  type Memory = Readonly<{ buffer: ArrayBuffer; grow: (pages: number) => number }>;
  type Global = Readonly<{ value: number }>;
}
