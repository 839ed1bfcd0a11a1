import type { Entities } from '../../domain/entities.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Container, ContainerStatus, Pod } from '../../providers/kubernetes/types.ts';
import { rolloutTargetOf } from '../facts/rollout.ts';
import { containersOf } from '../facts/web-identity.ts';
import { type ReferenceReading, readReference } from './reference.ts';

/** A pull that is in question: the image as the cluster has it now, else as the message names it. */
export interface Pull {
  /** The reference as it is written. */
  readonly text: string;
  readonly reading: ReferenceReading;
  /** Where the reference was found, for evidence. */
  readonly subject: string;
  /** The pod that pulls; absent when only an image was named. */
  readonly pod?: Pod;
  /** Arguments that every fix of a pull takes. */
  readonly args: PullArgs;
}

/** Arguments for changing the image, or for trying again; empty where no pod or owner is known. */
export interface PullArgs {
  readonly image: string;
  readonly namespace: string;
  readonly container: string;
  /** `deployment/checkout`. */
  readonly restart: string;
}

/** The names of the arguments that every fix of a pull takes, for a check's codes. */
export const PULL_ARGS = ['image', 'namespace', 'container', 'restart'] as const;

/** What is being pulled; `undefined` when neither pod nor message tells. The pod's own spec is believed before the message. */
export async function pullOf(
  found: Entities,
  kubernetes: Pick<KubernetesPort, 'pod'>,
): Promise<Pull | undefined> {
  const { namespace = '', pod: name } = found;
  const pod = name && namespace ? await kubernetes.pod(namespace, name) : undefined;
  const container = pod && containerMeant(pod, found);
  const text = container?.image ?? found.image;
  if (text === undefined) return undefined;
  const args = {
    image: text,
    namespace,
    container: container?.name ?? '',
    restart: rolloutTargetOf(found) ?? '',
  };
  const subject = container ? `pod ${namespace}/${name} container ${container.name}` : 'the message';
  return { text, reading: readReference(text), subject, args, ...(pod && { pod }) };
}

/** The container that the message names, else one with its image, else one that waits for an image, else the first. */
function containerMeant(pod: Pod, { container, image }: Entities): Container | undefined {
  const all = containersOf(pod);
  const named = all.find(one => one.name === container);
  const same =
    image === undefined ? undefined : all.find(one => repositoryIn(one.image) === repositoryIn(image));
  const stuck = statusesOf(pod).find(one => /image|ErrPull/i.test(one.state?.waiting?.reason ?? ''));
  return named ?? same ?? all.find(one => one.name === stuck?.name) ?? all[0];
}

function repositoryIn(image: string | undefined): string {
  const reading = readReference(image?.trim() ?? '');
  return reading.is === 'image' ? `${reading.image.registry}/${reading.image.repository}` : (image ?? '');
}

/** How the containers of a pod fare, the initial ones first. */
export function statusesOf(pod: Pod): readonly ContainerStatus[] {
  return [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
}
