import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'sandbox',
    literals: [
      'pod sandbox',
      'podsandbox',
      'for sandbox',
      'start sandbox',
      'reserve sandbox',
      'create sandbox',
    ],
    pattern:
      /(?:failed|unable|error)[^\n]{0,20}(?:to )?(?:create|creating|start|run|starting)(?: a)? pod sandbox|\bFailedCreatePodSandBox\b|failed to (?:setup|set up) network for sandbox|RunPodSandbox (?:from runtime service failed|for [^\n]{1,200} failed)|failed to (?:start|reserve|create) sandbox|CreatePodSandbox (?:for pod )?[^\n]{0,160}?failed/i,
  },
  {
    id: 'cni',
    literals: [
      'failed to set up pod',
      'cni failed',
      'failed to set up sandbox',
      'networkplugin',
      'to cni networ',
    ],
    pattern:
      /NetworkPlugin \w{2,20} failed to (?:set up|teardown|status)|failed to set up (?:pod|sandbox)[^\n]{0,200}network|error (?:while )?adding (?:(?:pod )?\S{1,200} )?to cni network/i,
  },
  {
    id: 'lifecycle',
    literals: [
      'no runtime for',
      'killpodsandbox',
      'stoppodsandbox',
      'network for sandbox',
      'cni request failed',
    ],
    pattern:
      /no runtime for ['"][\w.-]{1,60}['"] is configured|failed to ['"]?\\?['"]?KillPodSandbox|\bKillPodSandboxError\b|StopPodSandbox from runtime service failed|failed to destroy network for sandbox|CNI request failed with status \d{3}/i,
  },
  {
    id: 'plugin',
    literals: [
      'plugin type=',
      'failed to set bridge addr',
      'error adding network:',
      'failed to find plugin',
      'find runtime handler',
      'loadflannelsubnetenv',
      'in pod sandbox',
    ],
    pattern:
      /\bplugin type=\\{0,3}["'][\w-]{1,60}\\{0,3}["'](?: name=\\{0,3}["'][\w.-]{1,100}\\{0,3}["'])? failed \((?:add|delete|check)\)|failed to set bridge addr: |\bError adding network: \S|failed to find plugin \\{0,3}["'][\w-]{1,60}\\{0,3}["'] in path \[|failed to find runtime handler \S{1,60} from runtime list|loadFlannelSubnetEnv failed|failed to mount container \S{1,253} in pod sandbox/i,
  },
  {
    id: 'network-plugin',
    literals: [': error in invoke ', 'failed to send cni request'],
    pattern:
      /(?:Multus|CNI)[^\n]{0,60}?: error in invoke (?:Conflist )?Delegate (?:add|del)|[Ee]rror (?:deleting|adding|getting) (?:pod )?network[^\n]{0,80}?failed to send CNI request|failed to send CNI request: Post /i,
  },
];
