import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsAt, textAt } from '../../../simulator/fields.ts';
import { logOf } from '../../../simulator/kubernetes-server/logs.ts';
import type { ClusterWorld, Manifest } from '../../../simulator/world.ts';

/** Writes what the containers of a cluster printed where the kubelet finds it, and why of some nothing can be read. */
export function writeLogs(folder: string, world: ClusterWorld): void {
  for (const [key, text] of Object.entries(world.logs)) {
    const [namespace = '', pod = '', container = '', previous] = key.split('/');
    write(join(folder, namespace, pod), previous ? `${container}.previous` : container, text);
  }
  for (const pod of world.objects.filter(({ kind }) => kind === 'Pod')) writeRefusals(folder, world, pod);
}

/** Whether a container waits is known to the kubelet alone, which is not there: the simulator says it in its place. */
function writeRefusals(folder: string, world: ClusterWorld, pod: Manifest): void {
  const { namespace = '', name } = pod.metadata;
  const containers = [...recordsAt(pod, 'spec', 'initContainers'), ...recordsAt(pod, 'spec', 'containers')];
  for (const container of containers.map(one => textAt(one, 'name'))) {
    const { status, body } = logOf(world, pod, new URLSearchParams({ container }));
    if (status === 400)
      write(join(folder, namespace, name), `${container}.refused`, JSON.parse(body).message);
  }
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
