import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'oci',
    literals: [
      'create containerd',
      'oci runtime',
      'starting container process',
      'start container process',
      'failed to create shim',
      'container init',
      'containerd task',
      'crun:',
      'runc create fai',
      'runc start fai',
    ],
    pattern:
      /OCI runtime (?:create|start|exec) failed|OCI runtime error|runc (?:create|start) failed|(?:unable to start|starting) container process|failed to create (?:containerd task|shim task|shim)|error during container init|\bcrun: [^\n]{0,200}(?:not found|denied|no such)|failed to create containerd container/i,
  },
  {
    id: 'executable',
    literals: [
      'executable file',
      'exec: "',
      "exec: '",
      'exec "',
      ': stat',
      ': permission denied',
      ': no such file',
    ],
    pattern:
      /exec:? ["'][^"']{1,300}["']: (?:executable file not found|stat|permission denied|no such file)|executable file [`'"]?[^`'"]{0,200}[`'"]? ?not found(?: in \$?PATH|: No such file)/i,
  },
  {
    id: 'status',
    literals: [
      'runcontainererror',
      'createcontainererror',
      'starterror',
      'containercannotrun',
      'failedcreatepodcontainer',
      'prestarthookerror',
      'precreatehookerror',
      'poststarthookerror',
      'failedpoststarthook',
      'poststarthookerror',
    ],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|(?:reason|status|state|with)['"]?(?:[:=]| is)?|error:|waiting:?|Warning) {0,3}['"(]{0,2}(?:Init:)?(?:RunContainerError|CreateContainerError|StartError|ContainerCannotRun|FailedCreatePodContainer|PostStartHookError|PreStartHookError|PreCreateHookError|FailedPostStartHook)\b|[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}\b[^\n]{0,60}(?:RunContainerError|CreateContainerError|StartError)|(?:RunContainerError|CreateContainerError)['"]?: ?['"]/i,
  },
  {
    id: 'create',
    literals: [
      'to mount into cont',
      'failed to start container',
      'failed to create container',
      'to reserve container name',
      'runasnonroot',
      'run as non-root',
      'pod container exists',
      'no command specified',
      'failed to gene',
    ],
    pattern:
      /failed to (?:start|create) container ["'[ ][^\n]{1,200}|failed to generate (?:container|spec)|failed to reserve container name|container has runAsNonRoot and image (?:will run as root|has non-numeric user)|unable to ensure pod container exists|no command specified|cannot find volume [^\n]{1,120} to mount into container/i,
  },
  {
    id: 'process',
    literals: [
      '::system::',
      'start containerd task',
      'load seccomp profile',
      'cannot enforce apparmor',
      'apparmor profile',
      'nvidia-container-cli:',
      'exec lifecycle hook',
      'exec user process caused',
      'exec /',
      'apply oci options',
      'create task for container',
      'no running task found',
      'subpath',
    ],
    pattern:
      /nvidia-container-cli: [a-z ]{0,40}error|exec lifecycle hook [^\n]{1,300} failed|exec user process caused:? ['"]?(?!exec format)[a-z]|(?:^| )exec \/[\w./-]{1,200}: (?:no such file or directory|permission denied|operation not permitted)|failed to apply OCI options|hcs(?:shim)?::System::(?:Start|CreateProcess)|failed to start containerd task|cannot load seccomp profile ['"]|cannot enforce AppArmor: |AppArmor profile ['"][^'"]{1,200}['"] is not loaded|failed to create task for container: |sandbox container task: no running task found|failed to (?:prepare subPath|create subPath directory) for volumeMount/i,
  },
  {
    id: 'security',
    literals: ['forbidden sysctl:', 'sysctlforbidden', 'unable to load local profile'],
    pattern:
      /\bforbidden sysctl: ["']|(?:\d\/\d|Warning|reason['"]?[:=]|Status:) {0,3}['"]?SysctlForbidden\b|setup seccomp: unable to load local profile/i,
  },
  {
    id: 'devices',
    literals: ['prochooks process caused', 'unresolvable cdi devices'],
    pattern: /for procHooks process caused: |unresolvable CDI devices /i,
  },
];
