const FORWARD = /^([^\S\n]{0,100}forward[^\S\n]{1,20}\.[^\S\n]{1,20})[^\n{]{1,500}?([^\S\n]{0,20}\{)?$/gm;
const ROOT = /^([^\S\n]{0,100}(?:dns:\/\/)?\.(?::\d{1,5})?[^\S\n]{0,20}\{)$/m;

/** A Corefile that asks somebody else about names that are not the cluster's; empty when it has no place for that. */
export function forwardingTo(corefile: string, resolver: string): string {
  const changed = corefile.replace(FORWARD, `$1${resolver}$2`);
  if (changed !== corefile) return changed;
  const added = corefile.replace(ROOT, `$1\n    forward . ${resolver}`);
  return added === corefile ? '' : added;
}
