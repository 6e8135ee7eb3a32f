export declare function npm(
  args: readonly string[],
  options: { readonly cwd: string; readonly show?: boolean },
): Promise<void>;
