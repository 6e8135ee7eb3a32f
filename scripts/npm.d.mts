export declare function npm(args: readonly string[], options: { readonly cwd: string }): Promise<void>;
