import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'aks-cse',
    literals: [
      'vmsscse',
      'csagentcse',
      'vmextensionerror_',
      '/var/log/azure/cluster-provision',
      'cse-agent',
      'customscriptextension',
    ],
    pattern:
      /(?:vmssCSE|cse-agent|CustomScriptExtension)(?:(?!timed? ?out\b.{0,4}$).){0,400}?(?:exit (?:status|code)[= ]{1,3}\d{1,3}|error message|failed to execute command|terminated with|has failed)|VMExtensionError_(?!K8SAPIServer)\w{3,60}|(?:exit (?:status|code)[= ]{1,3}\d{1,3})[^\n]{0,300}vmssCSE/i,
  },
  {
    id: 'nodeadm',
    literals: ['nodeadm'],
    pattern:
      /nodeadm(?:\[\d{1,8}\])?:? (?![^\n]{0,700}(?:UnauthorizedOperation|AccessDenied|no EC2 IMDS role found|ExpiredToken|RequestLimitExceeded|AuthFailure))[^\n]{0,300}?(?:\blevel["']?[=:] ?["']?(?:error|fatal)|\bfatal\b|["']error["']:|failed (?:to|calling)|invalid|error:|no valid)|(?:fatal|error)["']?[^\n]{0,200}(?:cmd\/nodeadm|nodeadm (?:init|config))/i,
  },
  {
    id: 'bootstrap-sh',
    literals: ['bootstrap.sh'],
    pattern:
      /bootstrap\.sh[^\n]{0,240}?(?:\berror\b|fail(?:ed|ure)?\b|can't|cannot|not found|no such file|unauthorized|exit(?:ed with)? (?:status|code)|\bline \d{1,5}:|timed? ?out|unbound variable|permission denied)|(?:\berror\b|fail(?:ed|ure)?|exited)[^\n]{0,120}\/etc\/eks\/bootstrap\.sh|bootstrap\.sh has been removed/i,
  },
  {
    id: 'kubelet-flags',
    literals: [
      'failed to find memory',
      'failed to find cpu',
      'failed to find pids',
      'failed to parse kubelet flag',
      'unknown flag: --',
      'failed to run kubelet',
      'failed to validate kubelet',
      'kubelet flags',
      'unable to load bootstrap kubeconfig',
      'failed to run the kubelet',
      'unrecognized feature gate',
      'kubelet confi',
      'failed to start containermanager',
      'ize cadvisor',
      'art cadvisor',
      'ize kubelet server',
      'art kubelet server',
      'invalid kernel flag',
    ],
    pattern:
      /failed to parse kubelet flag|kubelet[^\n]{0,160}unknown flag: --|failed to (?:load|validate|construct) kubelet (?:config|flags)|failed to run (?:the )?kubelet(?!:? cannot create certificate signing request.{0,400}(?:dial tcp|timeout|refused|no such host))|failed to start ContainerManager|failed to (?:initialize|start) (?:cAdvisor|kubelet server)|invalid kernel flag: \w|failed to find (?:memory|cpu|cpuset|pids) cgroup|unable to load bootstrap kubeconfig|kubelet[^\n]{0,160}unrecognized feature gate/i,
  },
  {
    id: 'cloud-init',
    literals: [
      'cloud-init',
      'user-data',
      'part-001',
      'user_data',
      'util.py[warnin',
      'cc_scripts_use',
      'failed running',
    ],
    pattern:
      /(?:cloud-init(?:\[\d{1,8}\])?:|util\.py\[WARNING\]|cc_scripts_user\.py)[^\n]{0,200}?(?:failed (?:running|to run)|failed in \w{1,20} part|scripts?_user|user-data)[^\n]{0,120}(?:fail|error|exit)|failed running \/var\/lib\/cloud\/instance\/scripts\/part-\d{3}/i,
  },
  {
    id: 'imds',
    literals: [
      'ec2 imds',
      'ec2 describe-instances',
      'describeinstan',
      'instance metad',
      'instance-ident',
      '169.254.169.25',
    ],
    pattern:
      /(?:kubelet|nodeadm|bootstrap|max-pods-calculator|cloud-init)[^\n]{0,240}?(?:DescribeInstances|instance metadata|instance-identity|169\.254\.169\.254)(?![^\n]{0,240}(?:UnauthorizedOperation|AccessDenied))[^\n]{0,240}?(?:timeout|timed out|failed|401|refused|deadline)/i,
  },
  {
    id: 'kubeadm',
    literals: [
      'start nodeadm',
      'nodeadm-config.serv',
      'nodeadm-config.service',
      'nodeadm-run.service',
      'kubelet.service',
      'error execution phase',
      '[kubelet-check]',
      '[error',
      'timed out waiting for the condition',
    ],
    pattern:
      /error execution phase (?!preflight: (?:\[preflight\] Some fatal errors occurred: \[ERROR ImagePull\]|couldn't validate(?![^\n]{0,200}(?:JWS|token))|(?:unable to fetch|failed to request)[^\n]{0,300}(?:dial tcp|timeout|refused|no route|deadline|EOF)))[a-z/-]{3,40}: |\[kubelet-check\] (?:the http call equal to|the kubelet is not healthy after|it seems like the kubelet isn't running)|\[ERROR (?!ImagePull\])[A-Z][A-Za-z0-9.-]{2,100}\]: |(?:nodeadm-(?:config|run)|kubelet)\.service: (?:main process exited|failed (?:with result|to locate|at step))|failed to start nodeadm/i,
  },
  {
    id: 'bottlerocket',
    literals: [
      "setting generator '",
      'private dns name from',
      'generate additional settings',
      'user-specified setting gen',
      'early-boot-config[',
    ],
    pattern:
      /Setting generator '[^']{1,80}' failed|Timed out retrieving private DNS name from EC2|failed to start (?:Generate additional settings|User-specified setting generators)|early-boot-config\[\d{1,8}\]: [^\n]{0,200}?(?:error|failed)/i,
  },
  {
    id: 'agents',
    literals: [
      'kubernetes: preparing server:',
      'error running nodeup',
      'ignition[',
      ':22623/config/',
      'ignition failed:',
    ],
    pattern:
      /starting kubernetes: preparing server: (?![^\n]{0,300}(?:dial tcp|read tcp|timeout|deadline|EOF|: 40[13]\b|x509|no such host))|error running nodeup\b|ignition\[\d{1,8}\]: (?:failed to fetch config|Ignition failed|CRITICAL {0,3}:)|\bIgnition failed: |:22623\/config\/[\w-]{1,80}: attempt #\d/i,
  },
  {
    id: 'nodeadm-main',
    literals: ['nodeadm/main.go'],
    pattern:
      /\bnodeadm\/main\.go:\d{1,4}["'](?![^\n]{0,700}(?:UnauthorizedOperation|AccessDenied|no EC2 IMDS role found|ExpiredToken|RequestLimitExceeded|AuthFailure))[^\n]{0,80}command failed/i,
  },
  {
    id: 'script',
    literals: ['/scripts/part-0'],
    pattern: /\/cloud\/instance\/scripts\/part-0\d{2}: line \d/i,
  },
  {
    id: 'kubeadm-phases',
    literals: [
      'kubeadm token create',
      'timed out waiting for the condition',
      'the http call equal to',
      "kubelet isn't running or healthy",
      'this error is likely caused by: - the kubelet is not running',
      'failed - retrying: ',
    ],
    pattern:
      /kubeadm token create[^\n]{0,200}?(?:FAILED|timed out|non-zero)|\[(?:kubelet-check|tlsbootstrap)\][^\n]{0,400}?(?:timed out waiting for the condition|The HTTP call equal to|kubelet isn't running or healthy)|This error is likely caused by: - The kubelet is not running|FAILED - RETRYING: (?:Create kubeadm token|Join to cluster|[Kk]ubeadm [Jj]oin)/i,
  },
  {
    id: 'services',
    literals: [
      '.service failed',
      '.service: failed with result',
      '.service: main process exited, code=exited',
    ],
    pattern:
      /Job for (?:rke2-(?:server|agent)|k3s(?:-agent)?|kubelet|containerd|nodeadm-run)\.service failed|(?:rke2-(?:server|agent)|k3s(?:-agent)?|kubelet|nodeadm-run)\.service: (?:Failed with result|Main process exited, code=exited)/i,
  },
];
