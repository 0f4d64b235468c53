/** What is used of `az` 0.2.3, which ships no types. */
declare module 'az' {
  export interface AzTag {
    readonly POST?: string;
    readonly CAse?: string;
    readonly NMbr?: string;
    readonly GNdr?: string;
    readonly [grammeme: string]: unknown;
  }
  export interface AzParse {
    readonly parser: string;
    readonly tag: AzTag;
    readonly score: number;
    readonly formCnt?: number;
    inflect(grammemes: readonly string[] | number): AzParse | false;
    toString(): string;
  }
  export interface AzMorph {
    (word: string, config: Readonly<Record<string, unknown>>): AzParse[];
    init(dictionaries: string, callback: (error: Error | null) => void): void;
  }
  type Load = (url: string, type: string, callback: (error: Error | null, data?: unknown) => void) => void;
  const Az: { readonly Morph: AzMorph; load: Load };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS
  export default Az;
}
