import {
  anyObject,
  list,
  map,
  maybe,
  number,
  object,
  type Parser,
  quantity,
  text,
  textOrNumber,
  truth,
} from '../parse.ts';
import type { Container, EnvVar, Probe, Volume } from './container-types.ts';

type Part<T, K extends keyof T> = NonNullable<T[K]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

type Source = Part<EnvVar, 'valueFrom'>;
const keyRef = object<Part<Source, 'secretKeyRef'>>({ name: maybe(text), key: text, optional: maybe(truth) });
const wholeRef = object<{ readonly name?: string; readonly optional?: boolean }>({
  name: maybe(text),
  optional: maybe(truth),
});

const envVar = object<EnvVar>({
  name: text,
  value: maybe(text),
  valueFrom: maybe(object<Source>({ configMapKeyRef: maybe(keyRef), secretKeyRef: maybe(keyRef) })),
});

const probe = object<Probe>({
  httpGet: maybe(object<Part<Probe, 'httpGet'>>({ path: maybe(text), port: textOrNumber })),
  tcpSocket: maybe(object<Part<Probe, 'tcpSocket'>>({ port: textOrNumber })),
  exec: maybe(object<Part<Probe, 'exec'>>({ command: maybe(list(text)) })),
  grpc: maybe(object<Part<Probe, 'grpc'>>({ port: number })),
  timeoutSeconds: maybe(number),
});

/** A container of a pod. */
export const container: Parser<Container> = object<Container>({
  name: text,
  image: maybe(text),
  env: maybe(list(envVar)),
  envFrom: maybe(
    list(
      object<Item<Part<Container, 'envFrom'>>>({
        configMapRef: maybe(wholeRef),
        secretRef: maybe(wholeRef),
      }),
    ),
  ),
  volumeMounts: maybe(list(object<Item<Part<Container, 'volumeMounts'>>>({ name: text, mountPath: text }))),
  command: maybe(list(text)),
  ports: maybe(list(object<Item<Part<Container, 'ports'>>>({ name: maybe(text), containerPort: number }))),
  readinessProbe: maybe(probe),
  livenessProbe: maybe(probe),
  startupProbe: maybe(probe),
  resources: maybe(
    object<Part<Container, 'resources'>>({ requests: maybe(map(quantity)), limits: maybe(map(quantity)) }),
  ),
});

type Projected = Part<Volume, 'projected'>;
type ProjectedSource = Item<Part<Projected, 'sources'>>;
const token = object<Part<ProjectedSource, 'serviceAccountToken'>>({ audience: maybe(text), path: text });

/** A volume of a pod. */
export const volume: Parser<Volume> = object<Volume>({
  name: text,
  emptyDir: maybe(anyObject),
  configMap: maybe(wholeRef),
  persistentVolumeClaim: maybe(object<Part<Volume, 'persistentVolumeClaim'>>({ claimName: text })),
  projected: maybe(
    object<Projected>({
      sources: maybe(list(object<ProjectedSource>({ serviceAccountToken: maybe(token) }))),
    }),
  ),
});
