import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The Kubernetes version that the control plane is built from. */
export const KUBERNETES = '1.34.4';

/** The programs of a control plane that are built from their Go modules. */
export const GO_PROGRAMS = [
  'kube-apiserver',
  'kube-scheduler',
  'kube-controller-manager',
  'kubectl',
] as const;

/** All that a control plane needs; kubectl is for people. */
const NEEDED = ['etcd', 'kube-apiserver', 'kube-scheduler', 'kube-controller-manager'] as const;

/** Where what is built is kept, outside of the checkout. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'paramedic-control-plane');
}

/** The folder of the control plane's programs: envtest's own, else the cache. */
export function programsFolder(): string {
  return process.env.KUBEBUILDER_ASSETS ?? join(cacheFolder(), KUBERNETES, 'bin');
}

/** The Python that has moto. */
export function motoPython(): string {
  return join(cacheFolder(), 'moto', 'bin', 'python');
}

/** The programs that are not there, by their paths. */
export function missingPrograms(): readonly string[] {
  return [...NEEDED.map(name => join(programsFolder(), name)), motoServer()].filter(
    path => !existsSync(path),
  );
}

/** The program that pip makes of moto; it is there only once the whole installation is. */
function motoServer(): string {
  return join(cacheFolder(), 'moto', 'bin', 'moto_server');
}
