import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'not-ready',
    literals: [
      'cni plugin not initialized',
      'networkpluginnotready',
      'cni config uninitialized',
      'network plugin is not ready',
      'no networks found in /etc/cni',
      'no valid networks found in',
    ],
    pattern:
      /cni plugin not initialized|NetworkPluginNotReady|cni config uninitialized|network plugin is not ready|no (?:valid )?networks found in \/etc\/cni/i,
  },
  {
    id: 'aws-node',
    literals: [':50051', 'aws-node', 'ipamd', 'aws-cni', '127.0.0.1:50051'],
    pattern:
      /(?:aws-node|ipamd|L-IPAMD)(?:(?!initial|starting).){0,200}?(?:CrashLoopBackOff|failed to (?:start|initialize|init|connect|setup|set up)|not (?:ready|running)|unhealthy|liveness probe failed|readiness probe failed|panic:)|(?:add cmd|rpc error)[^\n]{0,200}dial tcp 127\.0\.0\.1:50051|failed to set up pod[^\n]{0,300}127\.0\.0\.1:50051|failed to connect service ['"]{0,2}:50051/i,
  },
  {
    id: 'azure-panic',
    literals: ['azure-container-networking', 'azure-vnet'],
    pattern:
      /azure-(?:container-networking|vnet)[^\n]{0,300}?(?:panic|nil pointer|failed to (?:initialize|acquire lock|load))|nil pointer dereference[^\n]{0,300}azure-container-networking/i,
  },
  {
    id: 'calico',
    literals: ['calico', 'cilium', 'flannel'],
    pattern:
      /(?:calico\/node is not ready: |(?<!(?:sandbox|failed \(add\))[^\n]{0,300})cilium(?:-agent)?[^\n]{0,120}(?:agent api|cilium\.sock)[^\n]{0,120}(?:no such file|connection refused|unavailable|timed? ?out))/i,
  },
  {
    id: 'aws-node-start',
    literals: ['waiting for ipam-d', 'waiting for ipam daemon'],
    pattern: /Retrying waiting for IPAM-D|timed out waiting for IPAM daemon to start/i,
  },
  {
    id: 'configuration',
    literals: [
      'no cni configuration file in',
      'error registering network:',
      'waiting for readinessindicatorfile',
    ],
    pattern:
      /No CNI configuration file in \/etc\/|Error registering network: |still waiting for readinessindicatorfile @/i,
  },
];
