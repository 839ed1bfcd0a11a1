import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  Failed  6m (x11 over 8m)  kubelet  Error: configmap "web-settings" not found',
    entities: { configMap: 'web-settings' },
  },
  {
    text: "Error: couldn't find key DB_PASSWORD in Secret shop/db-credentials",
    entities: { secret: 'db-credentials' },
  },
  {
    text: 'MountVolume.SetUp failed for volume "config" : configmap "nginx-conf" not found',
    also: ['pod-volume-failed'],
    entities: { configMap: 'nginx-conf' },
  },
  {
    text: `NAME                    READY   STATUS                       RESTARTS   AGE
web-7bc4f6d89c-ldx5p    0/1     CreateContainerConfigError   0          3m5s`,
    entities: { pod: 'web-7bc4f6d89c-ldx5p' },
  },
  {
    text: 'Warning  FailedToRetrieveImagePullSecret  kubelet  Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'MountVolume.SetUp failed for volume "data" : rpc error: code = Internal desc = mount failed: exit status 32',
    kind: 'pod-volume-failed',
  },
  {
    text: `configmap/web-settings created
secret/db-credentials unchanged`,
    kind: 'none',
  },
  {
    text: `envFrom:
- secretRef:
    name: db-credentials
- configMapRef:
    name: web-settings`,
    kind: 'none',
  },
];
