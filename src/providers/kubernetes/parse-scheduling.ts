import { type Fields, list, map, maybe, object, text } from '../parse.ts';
import type { LabelRequirement, SchedulingSpec, Toleration } from './scheduling-types.ts';

type Part<T, K extends keyof T> = NonNullable<T[K]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

type Affinity = Part<SchedulingSpec, 'affinity'>;
type NodeAffinity = Part<Affinity, 'nodeAffinity'>;
type Required = Part<NodeAffinity, 'requiredDuringSchedulingIgnoredDuringExecution'>;
type AntiAffinity = Part<Affinity, 'podAntiAffinity'>;
type Apart = Item<Part<AntiAffinity, 'requiredDuringSchedulingIgnoredDuringExecution'>>;

const requirement = object<LabelRequirement>({ key: text, operator: text, values: maybe(list(text)) });
const required = object<Required>({
  nodeSelectorTerms: list(
    object<Item<Required['nodeSelectorTerms']>>({ matchExpressions: maybe(list(requirement)) }),
  ),
});

/** What a pod asks of the node that takes it. */
export const scheduling: Fields<SchedulingSpec> = {
  schedulerName: maybe(text),
  schedulingGates: maybe(list(object<Item<Part<SchedulingSpec, 'schedulingGates'>>>({ name: text }))),
  nodeSelector: maybe(map(text)),
  tolerations: maybe(
    list(
      object<Toleration>({
        key: maybe(text),
        operator: maybe(text),
        value: maybe(text),
        effect: maybe(text),
      }),
    ),
  ),
  affinity: maybe(
    object<Affinity>({
      nodeAffinity: maybe(
        object<NodeAffinity>({ requiredDuringSchedulingIgnoredDuringExecution: maybe(required) }),
      ),
      podAntiAffinity: maybe(
        object<AntiAffinity>({
          requiredDuringSchedulingIgnoredDuringExecution: maybe(list(object<Apart>({ topologyKey: text }))),
        }),
      ),
    }),
  ),
};
