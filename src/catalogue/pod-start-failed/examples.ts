import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/start.sh": permission denied: unknown',
  },
  {
    text: 'Error: container has runAsNonRoot and image will run as root (pod: "web-0_shop(1)", container: web)',
  },
  { text: 'exec: "run_as_uid.sh": executable file not found in $PATH' },
  { text: 'nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown' },
  {
    text: 'Exec lifecycle hook ([/bin/sh -c sleep 5]) for Container "web" in Pod "web-0_shop" failed - error: command \'/bin/sh\' exited with 126',
  },
  { text: 'standard_init_linux.go:228: exec user process caused: no such file or directory' },
  { text: 'exec /docker-entrypoint.sh: no such file or directory' },
  { text: 'Error: failed to prepare subPath for volumeMount "config" of container "web"' },
  { text: 'failed to create task for container: failed to initialize logging driver' },
  {
    text: 'Error: failed to start containerd task "web": hcs::System::Start web: The directory name is invalid.: unknown',
  },
  { text: 'Error: cannot load seccomp profile "/var/lib/kubelet/seccomp/x.json": open: no such file' },
  { text: 'Cannot enforce AppArmor: AppArmor profile "web" is not loaded' },
  { text: 'forbidden sysctl: "net.core.somaxconn" not allowlisted' },
  { text: 'api-1 0/1 SysctlForbidden 0 5s' },
  {
    text: 'setup seccomp: unable to load local profile "/var/lib/kubelet/seccomp/a.json": open /var/lib/kubelet/seccomp/a.json: no such file or directory',
  },
  { text: 'api-1 0/1 PreCreateHookError 0 3s' },
  { text: 'setting cgroup config for procHooks process caused: failed to write 100000: invalid argument' },
  { text: 'failed to inject CDI devices: unresolvable CDI devices nvidia.com/gpu=0' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'exec /app/server: exec format error', kind: 'image-platform-mismatch' },
  { text: 'bash: kubectx: command not found', kind: 'none' },
  { text: 'Error: configmap "web-settings" not found', kind: 'pod-config-missing' },
  {
    text: 'standard_init_linux.go:228: exec user process caused: exec format error',
    kind: 'image-platform-mismatch',
  },
];
