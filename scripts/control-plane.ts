/**
 * `npm run control-plane`: builds what `test/real` runs against, into a cache outside of the checkout, and prints the folder
 * of the programs in envtest's layout. etcd comes from PATH or from Debian, the rest of Kubernetes from its Go modules, moto
 * from PyPI. Only what is missing is built.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cacheFolder,
  GO_PROGRAMS,
  KUBERNETES,
  motoPython,
  programsFolder,
} from '../test/real/servers/programs.ts';

const REQUIREMENTS = new URL('../test/real/servers/moto-requirements.txt', import.meta.url).pathname;

if (process.env.KUBEBUILDER_ASSETS === undefined) {
  mkdirSync(programsFolder(), { recursive: true });
  step('etcd', existsSync(join(programsFolder(), 'etcd')), buildEtcd);
  const missing = GO_PROGRAMS.filter(name => !existsSync(join(programsFolder(), name)));
  step('modules', missing.length === 0, writeModule);
  for (const name of missing) step(name, false, () => buildProgram(name));
}
step('moto', existsSync(motoPython().replace(/python$/, 'moto_server')), installMoto);
console.log(programsFolder());

/** Says how long a step took. */
function step(name: string, isThere: boolean, build: () => void): void {
  if (isThere) return;
  const begun = performance.now();
  build();
  console.error(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
}

/** Runs a program; what it prints goes to standard error, so that standard output holds the folder alone. */
function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] });
}

function read(cwd: string, command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}

function sourceFolder(): string {
  const folder = join(cacheFolder(), KUBERNETES, 'source');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function buildEtcd(): void {
  const target = join(programsFolder(), 'etcd');
  const installed = (process.env.PATH ?? '')
    .split(':')
    .map(folder => join(folder, 'etcd'))
    .find(existsSync);
  if (installed !== undefined) {
    copyFileSync(installed, target);
    return;
  }
  const source = sourceFolder();
  run(source, 'apt-get', ['download', 'etcd-server']);
  const [archive] = readdirSync(source).filter(name => /^etcd-server_.*\.deb$/.test(name));
  run(source, 'dpkg', ['-x', archive ?? '', 'deb']);
  copyFileSync(join(source, 'deb/usr/bin/etcd'), target);
}

/** A module that requires Kubernetes. Its staging modules are required as v0.0.0 there: released ones take their place. */
function writeModule(): void {
  const source = sourceFolder();
  const head = 'module controlplane\n\ngo 1.24.0\n';
  writeFileSync(join(source, 'go.mod'), head);
  const { GoMod } = JSON.parse(
    read(source, 'go', ['mod', 'download', '-json', `k8s.io/kubernetes@v${KUBERNETES}`]),
  );
  const { Require } = JSON.parse(read(source, 'go', ['mod', 'edit', '-json', GoMod]));
  const staging = Require.filter(({ Version }: { Version: string }) => Version === 'v0.0.0');
  const released = KUBERNETES.replace(/^1\./, 'v0.');
  const replaced = staging.map(({ Path }: { Path: string }) => `replace ${Path} => ${Path} ${released}\n`);
  writeFileSync(
    join(source, 'go.mod'),
    `${head}\nrequire k8s.io/kubernetes v${KUBERNETES}\n\n${replaced.join('')}`,
  );
  const imports = GO_PROGRAMS.map(name => `\t_ "k8s.io/kubernetes/cmd/${name}"\n`);
  writeFileSync(
    join(source, 'tools.go'),
    `//go:build tools\n\npackage tools\n\nimport (\n${imports.join('')})\n`,
  );
  // Modules that only tests of Kubernetes need are missing from the module proxy: tidy what can be.
  run(source, 'go', ['mod', 'tidy', '-e']);
}

function buildProgram(name: string): void {
  const [major, minor] = KUBERNETES.split('.');
  const component = 'k8s.io/component-base/version';
  const versions = {
    [`${component}.gitVersion`]: `v${KUBERNETES}`,
    [`${component}.gitMajor`]: major,
    [`${component}.gitMinor`]: minor,
    'k8s.io/client-go/pkg/version.gitVersion': `v${KUBERNETES}`,
  };
  const named = Object.entries(versions).map(([variable, value]) => `-X ${variable}=${value}`);
  // Two at a time: a link of kube-apiserver takes gigabytes.
  const args = ['build', '-p', '2', '-mod=mod', '-ldflags', ['-s', '-w', ...named].join(' ')];
  run(sourceFolder(), 'go', [...args, '-o', join(programsFolder(), name), `k8s.io/kubernetes/cmd/${name}`], {
    CGO_ENABLED: '0',
  });
}

function installMoto(): void {
  mkdirSync(cacheFolder(), { recursive: true });
  run(cacheFolder(), 'python3', ['-m', 'venv', 'moto']);
  run(cacheFolder(), motoPython(), ['-m', 'pip', 'install', '-q', '-r', REQUIREMENTS]);
}
