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
      /exec:? ["'][^"']{1,300}["']: (?:executable file not found|stat|permission denied|no such file)|executable file [`'"]?[^`'"]{0,200}[`'"]? ?not found in \$?PATH/i,
  },
  {
    id: 'status',
    literals: [
      'runcontainererror',
      'createcontainererror',
      'starterror',
      'containercannotrun',
      'failedcreatepodcontainer',
      'poststarthookerror',
      'failedpoststarthook',
      'poststarthookerror',
    ],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|(?:reason|status|state|with)['"]?(?:[:=]| is)?|error:|waiting:?|Warning) {0,3}['"(]{0,2}(?:Init:)?(?:RunContainerError|CreateContainerError|StartError|ContainerCannotRun|FailedCreatePodContainer|PostStartHookError|FailedPostStartHook)\b|[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}\b[^\n]{0,60}(?:RunContainerError|CreateContainerError|StartError)|(?:RunContainerError|CreateContainerError)['"]?: ?['"]/i,
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
];
