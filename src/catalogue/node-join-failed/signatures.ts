import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'creation-failure',
    literals: ['nodecreationfailure', 'instances failed to join', 'instances fail'],
    pattern:
      /\bNodeCreationFailure\b(?!['"]? (?:means|is what|stands))|instances fail(?:ed)? to join(?: the)? (?:kubernetes )?cluster/i,
  },
  {
    id: 'eksctl',
    literals: [
      'nodes to join the cluster',
      'node(s) to become ready',
      'to become ready in',
      'timed out (after',
      'timed out wait',
    ],
    pattern:
      /timed out (?:\(after [^)]{1,20}\) )?waiting for (?:at least )?\d{1,5} nodes? to (?:join|become ready)|timed out waiting for nodes? to join/i,
  },
  {
    id: 'runbook',
    literals: ['troubleshooteksworkernode'],
    pattern:
      /AWSSupport-TroubleshootEKSWorkerNode\b(?:(?!--parameters)[^\n]){0,900}?(?:\[?\b(?:FAILURE|FAILED|ERROR)\b\]?|could not (?:get|join|reach)|is not able to)/i,
  },
  {
    id: 'unhealthy',
    literals: ['unhealthy worker nodes', 'in the kubern'],
    pattern:
      /(?:nodegroup|node group|AsgInstance)[^\n]{0,200}unhealthy (?:worker )?nodes? in the kubernetes cluster/i,
  },
  {
    // Source: https://github.com/kubernetes-sigs/karpenter/tree/main/pkg/controllers/nodeclaim/lifecycle
    id: 'karpenter',
    literals: [
      'node not registered with cluster',
      'launching nodeclaim',
      'insufficientcapacityerror',
      'insufficient capacity, ',
      'nodeclassref not ready',
      'nodeclassnotready',
      'registration_timeout',
    ],
    pattern:
      /\bNode not registered with cluster\b|(?:failed launching nodeclaim\b|["' ]launching nodeclaim, )|\bInsufficientCapacityError\b(?=.{0,120}(?:nodeclaim|capacity))|(?:creating instance|nodeclaim\b.{0,80}), insufficient capacity, |NodeClassRef not ready|\bNodeClassNotReady\b(?=.{0,120}nodeclaim)|disrupt.{0,60}\bregistration_timeout\b/i,
  },
  {
    // Source: https://github.com/aws/karpenter-provider-aws/tree/main/pkg/controllers/nodeclass
    id: 'node-class',
    literals: [
      'subnetselector did not match',
      'securitygroupselector did not match',
      'amiselector did not match',
      "controller isn't authorized to call ec2",
      'ec2nodeclass',
    ],
    pattern:
      /(?:Subnet|SecurityGroup|AMI)Selector did not match any|Controller isn't authorized to call ec2:|\bEC2NodeClass\b.{0,80}(?:\bis )?not ready\b(?! (?:yet|when|if|until))/i,
  },
  {
    id: 'localised',
    literals: [
      '未能加入',
      '无法加入',
      '無法加入',
      '加入 kubernetes',
      'rejoindre le cluster',
      'ingressar no cluster',
      'unirse al clúster',
      'クラスターに参加',
      '클러스터에 조인',
      '클러스터에 참여',
      'cluster beizutreten',
      'unirsi al cluster',
    ],
    pattern:
      /(?:(?:实例|节点|執行個體|節點)(?:未能|无法|無法)加入 ?(?:kubernetes )?(?:集群|叢集)|(?:instances?|nœuds?)[^.]{0,40}n'(?:ont|a) pas (?:pu|réussi à) rejoindre le cluster|(?:instâncias|nós)[^.]{0,40}(?:não (?:conseguiram|puderam)|falharam ao) ingressar no cluster|(?:instancias|nodos)[^.]{0,40}no (?:pudieron|han podido|se pudieron) unirse al clúster|インスタンスが[^。.]{0,20}クラスターに参加できません|인스턴스가[^.]{0,30}클러스터에 (?:조인|참여)하지 못)/i,
  },
  {
    id: 'unregistered',
    literals: [
      'timed out for node group',
      'to report startup',
      'nodestartuptimeout',
      'kubelet.go:',
      'registration timeout',
      'has registered',
      'node not registered with',
      'have registered',
      'scaleuptimedout',
      'to register within',
      'failed to register',
      'cluster may be unhealthy',
      'within the registration ttl',
      'registration ttl',
      'exceeded registration',
    ],
    pattern:
      /node not registered with cluster|scale-up timed out for node group|node failed to report startup in \d|(?:Warning|reason['"]?[:=]) {0,3}['"]?NodeStartupTimeout\b|kubelet\.go(?<!(?:dial tcp|Unauthorized|forbidden|cannot|NetworkPluginNotReady)[^\n]{0,300}kubelet\.go):\d{1,5}\] (?:"Error getting node" err=")?node \\?"[^"\\]{1,253}\\?" not found(?!.{0,500}(?:dial tcp|Unauthorized|forbidden|NetworkPluginNotReady))|\bScaleUpTimedOut\b[^\n]{0,200}failed to register|nodes added to group \S{1,200} failed to register|only \d{1,4} nodes? out of \d{1,4} (?:have|has) registered|(?:nodeclaim|machine)s?\b[^\n]{0,120}?(?:failed to register within|registration (?:TTL|timeout))|failed to register within the registration/i,
  },
  {
    id: 'kops',
    literals: ['has not yet joined cluster', 'did not have enough nodes'],
    pattern:
      /\bmachine ["'][^"']{2,253}["'] has not yet joined cluster|\bInstanceGroup ["'][^"']{1,253}["'] did not have enough nodes \d/i,
  },
];
