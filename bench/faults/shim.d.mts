export declare const diskCalls: readonly string[];
export declare const disk: { calls: number; at: number; kind: string; dead: boolean };
