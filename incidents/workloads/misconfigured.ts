import { withObjects } from '../../simulator/builders/change.ts';
import { configMap } from '../../simulator/builders/objects.ts';
import { waiting } from '../../simulator/builders/pod-states.ts';
import type { Manifest, Resource } from '../../simulator/world.ts';
import { PLACE, SHOP, type WorkloadFault } from './scene.ts';

const because = (code: string) => ({ check: 'kubernetes/pod-config-exists', code });
const failing = (message: string) => (pod: Manifest) => waiting(pod, 'CreateContainerConfigError', message);
const restart = (name: string) => `kubectl rollout restart deployment/${name} -n shop`;
const from = (kind: 'configMapKeyRef' | 'secretKeyRef', name: string, key: string): Resource => ({
  env: [{ name: 'SETTING', valueFrom: { [kind]: { name, key } } }],
});

/** Ways in which what a container is configured by is not there. */
export const MISCONFIGURED: readonly WorkloadFault[] = [
  {
    name: 'cart',
    title: 'A ConfigMap that a container takes its environment from does not exist',
    container: { envFrom: [{ configMapRef: { name: 'cart-config' } }] },
    pod: failing('configmap "cart-config" not found'),
    kind: 'pod-config-missing',
    cause: because('config-map-missing'),
    repair: ['kubectl create configmap cart-config -n shop --from-literal=CURRENCY=EUR', restart('cart')],
  },
  {
    name: 'invoices',
    title: 'A Secret that a container takes its environment from does not exist',
    container: { envFrom: [{ secretRef: { name: 'invoices-db' } }] },
    pod: failing('secret "invoices-db" not found'),
    kind: 'pod-config-missing',
    cause: because('secret-missing'),
    repair: [restart('invoices')],
  },
  {
    name: 'catalog',
    title: 'A ConfigMap lacks a key that a container wants',
    container: from('configMapKeyRef', 'catalog-config', 'LOCALE'),
    pod: failing("couldn't find key LOCALE in ConfigMap shop/catalog-config"),
    world: (world, now) =>
      withObjects(
        world,
        PLACE.cluster,
        configMap({ name: 'catalog-config', namespace: SHOP }, { LOCAL: 'de' }, now),
      ),
    kind: 'pod-config-missing',
    cause: because('config-map-key-missing'),
    repair: [restart('catalog')],
  },
  {
    name: 'ratings',
    title: 'A Secret lacks a key that a container wants',
    container: from('secretKeyRef', 'ratings-db', 'password'),
    pod: failing("couldn't find key password in Secret shop/ratings-db"),
    kind: 'pod-config-missing',
    cause: because('secret-key-missing'),
    repair: [restart('ratings')],
  },
];
