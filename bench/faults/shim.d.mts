export declare const disk: { calls: number; at: number; kind: string };
