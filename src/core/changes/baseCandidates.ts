/**
 * The names under which the base of a branch is looked for, the best one first: the default branch of the remote, then
 * what most repositories call theirs; those of this clone last, since they may be behind, or the branch itself.
 * @param remote of the upstream of the branch, where it has one
 */
export function baseCandidates(remote: string | null): readonly string[] {
  const remotes = [...new Set([...(remote === null ? [] : [remote]), 'origin'])];
  const heads = remotes.map((name) => `refs/remotes/${name}/HEAD`);
  const onRemotes = remotes.flatMap((name) => [`refs/remotes/${name}/main`, `refs/remotes/${name}/master`]);
  return [...heads, ...onRemotes, 'refs/heads/main', 'refs/heads/master'];
}
