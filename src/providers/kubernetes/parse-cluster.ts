import { list, map, maybe, number, object, type Parser, quantity, text, time, truth } from '../parse.ts';
import type { CertificateRequest, Lease } from './node-types.ts';
import { condition, meta } from './parse-objects.ts';
import type { Job, MutatingWebhook, Namespace, Node } from './types.ts';

type Part<T, K extends keyof T> = NonNullable<T[K]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

type Webhook = Item<Part<MutatingWebhook, 'webhooks'>>;
type ClientConfig = Part<Webhook, 'clientConfig'>;
const webhook = object<Webhook>({
  name: text,
  failurePolicy: maybe(text),
  clientConfig: maybe(
    object<ClientConfig>({
      service: maybe(object<Part<ClientConfig, 'service'>>({ name: text, namespace: text })),
    }),
  ),
});

/** A configuration of admission webhooks. */
export const mutatingWebhook: Parser<MutatingWebhook> = object<MutatingWebhook>({
  metadata: maybe(meta),
  webhooks: maybe(list(webhook)),
});

/** A namespace. */
export const namespace: Parser<Namespace> = object<Namespace>({
  metadata: maybe(meta),
  status: maybe(object<Part<Namespace, 'status'>>({ phase: maybe(text) })),
});

/** A job. */
export const job: Parser<Job> = object<Job>({
  metadata: maybe(meta),
  status: maybe(
    object<Part<Job, 'status'>>({
      active: maybe(number),
      succeeded: maybe(number),
      failed: maybe(number),
      conditions: maybe(list(condition)),
    }),
  ),
});

type NodeSpec = Part<Node, 'spec'>;
type NodeStatus = Part<Node, 'status'>;
const taint = object<Item<Part<NodeSpec, 'taints'>>>({
  key: text,
  value: maybe(text),
  effect: text,
  timeAdded: maybe(time),
});
const nodeInfo = object<Part<NodeStatus, 'nodeInfo'>>({
  architecture: text,
  operatingSystem: text,
  osImage: text,
  kubeletVersion: text,
  containerRuntimeVersion: text,
});

/** A node. */
export const node: Parser<Node> = object<Node>({
  metadata: maybe(meta),
  spec: maybe(
    object<NodeSpec>({ providerID: maybe(text), unschedulable: maybe(truth), taints: maybe(list(taint)) }),
  ),
  status: maybe(
    object<NodeStatus>({
      conditions: maybe(list(condition)),
      allocatable: maybe(map(quantity)),
      nodeInfo: maybe(nodeInfo),
    }),
  ),
});

/** A lease. */
export const lease: Parser<Lease> = object<Lease>({
  metadata: maybe(meta),
  spec: maybe(object<Part<Lease, 'spec'>>({ renewTime: maybe(time), leaseDurationSeconds: maybe(number) })),
});

/** A request for a certificate. */
export const certificateRequest: Parser<CertificateRequest> = object<CertificateRequest>({
  metadata: maybe(meta),
  username: maybe(text),
  decided: truth,
});
