import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: `NAME        READY   STATUS             RESTARTS   AGE
web-0       0/1     ImagePullBackOff   0          4m`,
    entities: { pod: 'web-0' },
  },
  { text: 'Failed to pull image "acme/x:1": pull QPS exceeded' },
  { text: 'Container image "acme/x:1" is not present with pull policy of Never' },
  {
    text: 'failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libLLVM.so: no space left on device',
  },
  {
    text: 'KubeContainerWaiting: pod/web-5d77f8b64c-q9lsm in namespace shop on container web has been in waiting state for longer than 1 hour. (reason: "ImagePullBackOff")',
    entities: { namespace: 'shop', container: 'web' },
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: `Failed to pull image "x": no basic auth credentials
Error: ImagePullBackOff`,
    kind: 'image-no-basic-auth',
  },
  { text: 'Question for the quiz: what does ImagePullBackOff stand for?', kind: 'none' },
  { text: 'Normal  Pulled  41s  kubelet  Successfully pulled image "acme/x:1" in 1.2s', kind: 'none' },
];
