import type { Import } from './imports.ts';

/** One part of the source, what it may import of the others, and which packages. */
export interface Part {
  readonly name: string;
  /** Which files belong to it; the first part that fits a file has it. */
  readonly files: RegExp;
  /** Names of the parts that it may import; `anything` for the roots of composition. */
  readonly imports: readonly string[] | 'anything';
  /** Packages and `node:` modules that it may import, beside itself. */
  readonly packages: RegExp;
}

const NONE = /^$/;
const CORE = [
  'domain',
  'classifier',
  'security',
  'ports',
  'diagnostics',
  'catalogue',
  'subjects',
  'diagnose',
];

/** The arrows of the source, as ARCHITECTURE.md draws them. */
export const PARTS: readonly Part[] = [
  { name: 'manifest', files: /^package\.json$/, imports: [], packages: NONE },
  { name: 'domain', files: /^src\/domain\//, imports: [], packages: NONE },
  { name: 'classifier', files: /^src\/classifier\//, imports: ['domain'], packages: /^re2js$/ },
  { name: 'replies', files: /^src\/replies\//, imports: ['domain'], packages: /^(node:util|shell-quote)$/ },
  {
    name: 'security',
    files: /^src\/security\//,
    imports: ['domain'],
    packages: /^(shell-quote|node:worker_threads)$/,
  },
  {
    name: 'ports',
    files: /^src\/providers\/[^/]+\/([a-z]+-)?(port|types|permissions)\.ts$/,
    imports: ['domain'],
    packages: NONE,
  },
  {
    name: 'cloud clients',
    files: /^src\/providers\/[^/]+\/client[^/]*\.ts$/,
    imports: ['domain', 'ports', 'providers'],
    packages: /^(node:|@aws-sdk\/|@aws-crypto\/|@smithy\/|@azure\/|@kubernetes\/client-node$|undici$)/,
  },
  {
    name: 'providers',
    files: /^src\/providers\//,
    imports: ['domain', 'ports', 'cloud clients', 'manifest'],
    packages: /^(node:|undici$)/,
  },
  {
    name: 'diagnostics',
    files: /^src\/diagnostics\//,
    imports: ['domain', 'ports', 'security'],
    // Of `node:net` the arithmetic of addresses, which opens no socket; `yaml` reads what aws-auth and NodeConfig hold.
    packages: /^(node:net|shell-quote|yaml)$/,
  },
  { name: 'catalogue', files: /^src\/catalogue\//, imports: ['domain', 'diagnostics'], packages: NONE },
  {
    name: 'subjects',
    files: /^src\/subjects\//,
    imports: ['domain', 'ports', 'diagnostics', 'catalogue'],
    packages: NONE,
  },
  {
    name: 'diagnose',
    files: /^src\/(diagnose\.ts|pipeline\/)/,
    imports: CORE,
    packages: /^shell-quote$/,
  },
  {
    name: 'queue port',
    files: /^src\/(queue|history)\/(port|job-id)\.ts$/,
    imports: ['domain'],
    packages: /^node:crypto$/,
  },
  {
    name: 'queue',
    files: /^src\/(queue|history)\//,
    imports: ['domain', 'queue port'],
    packages: /^(node:|bullmq$|ioredis$|@electric-sql\/pglite$)/,
  },
  {
    name: 'handlers',
    files: /^src\/handlers\//,
    imports: ['domain', 'diagnose', 'replies', 'security', 'queue port'],
    packages: /^(node:|@slack\/|zod$)/,
  },
  {
    name: 'simulator',
    files: /^simulator\//,
    imports: ['domain'],
    packages: /^(node:|ws$|yaml$|jmespath$)/,
  },
  { name: 'incidents', files: /^incidents\//, imports: ['domain', 'simulator'], packages: NONE },
  {
    name: 'config',
    files: /^src\/config\//,
    imports: ['domain'],
    packages: /^(node:(fs|path)|zod$|yaml$|re2js$)/,
  },
  { name: 'local', files: /^src\/local\//, imports: 'anything', packages: /^(node:|yaml$|zod$)/ },
  {
    name: 'composition',
    files: /^src\/(main|cli)(\.ts|\/|-[^/]*\.ts)/,
    imports: 'anything',
    packages: /^(node:|commander$|pino$|yaml$|zod$|@slack\/)/,
  },
];

/** What the imports do that the parts may not, a sentence each. */
export function violationsOf(imports: readonly Import[], parts: readonly Part[]): readonly string[] {
  const partOf = (file: string) => parts.find(part => part.files.test(file));
  return imports.flatMap(({ from, to, local }) => {
    const part = partOf(from);
    if (part === undefined) return [`${from} belongs to no part of the architecture`];
    if (!local)
      return part.packages.test(to) ? [] : [`${from} (${part.name}) may not import the package ${to}`];
    const target = partOf(to);
    if (target === undefined) return [`${from} may not import ${to}, which is no part of the source`];
    if (target === part || part.imports === 'anything' || part.imports.includes(target.name)) return [];
    return [`${from} (${part.name}) may not import ${to} (${target.name})`];
  });
}
