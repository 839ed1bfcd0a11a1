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
  {
    text: 'SignatureValidationFailed: image pull failed for quay.io/acme/web:1 because the signature validation failed: Source image rejected: A signature was required, but no signature exists',
  },
  {
    text: 'rpc error: code = Canceled desc = copying system image from manifest list: copying config: context canceled',
  },
  { text: 'status column ErrImageNeverPull, 0/1' },
  {
    text: 'writing blob: adding layer with blob "sha256:1": processing tar file(write /x: no space left on device): exit status 1',
  },
  { text: 'ApplyLayer exit status 1 stdout: stderr: write /usr/lib/x: no space left on device' },
  { text: 'schema 1 image manifests are no longer supported: invalid argument' },
  { text: 'failed to unpack image on snapshotter overlayfs: unexpected media type' },
  {
    text: 'initializing source docker://quay.io/acme/web:1: received unexpected HTTP status: 502 Bad Gateway',
  },
  { text: 'failed to copy: httpReadSeeker: failed open: unexpected EOF' },
  { text: 'error execing credential provider plugin ecr-credential-provider for image acme/web' },
  { text: 'unexpected status code https://registry.example.com/v2/acme/web/blobs/sha256:5: 400 Bad Request' },
  {
    text: 'Warning InspectFailed kubelet Failed to inspect image "acme/web:1": rpc error: code = Unavailable',
  },
  { text: 'committing the finished image: image with ID 1a already exists' },
  { text: "layers from manifest don't match image configuration" },
  { text: 'error pulling image configuration: image config verification failed for digest sha256:1' },
  {
    text: 'unpack image on snapshotter overlayfs failed to pull and unpack image "acme/web:1": unexpected media type text/html for sha256:04a732b9: not found',
  },
  { text: 'docker: write /var/lib/docker/tmp/GetImageBlob187236123: no space left on device.' },
  {
    text: `Error from server (BadRequest): container "app" in pod "web-0" is waiting to start: image can't be pulled`,
  },
  { text: 'Pod web-0: container app is waiting: ImagePullBackOff' },
  {
    text: 'docker pull registry.example.com/web:1\nerror pulling image configuration: download failed after attempts=1: unknown blob',
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
  {
    text: 'Copying blob sha256:1 done Copying config sha256:2 done Writing manifest to image destination',
    kind: 'none',
  },
  {
    text: 'expr: sum by (pod) (kube_pod_container_status_waiting_reason{reason="ImagePullBackOff"}) > 0',
    kind: 'none',
  },
  { text: 'we are still waiting for the ImagePullBackOff dashboard from Ann', kind: 'none' },
];
