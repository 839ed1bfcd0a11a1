import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'agent',
    literals: [
      'response from the agent in time',
      'come to a ready/completed state',
      'status from the local crd',
      'get the status from the local',
      'timed out wait',
      'creating extension',
      'updating extension',
      'deleting extension',
      'scoped extension',
      'retry for give',
    ],
    pattern:
      /get (?:a )?response from the agent in time|timed out waiting for the resource to come to a\s?ready|unable to get the status from the local CRD|retry for given duration didn't get any results|(?:creating|updating|deleting) (?:scoped )?extension \([^\n]{0,400}?context deadline exceeded/i,
  },
  {
    id: 'extension',
    literals: [
      'extension',
      'microsoft.kube',
      'cluster extens',
      'helm installation failed :',
      'helm upgrade failed :',
      'installing the extension',
      'updating the extension',
      'occurred while doing the op',
    ],
    pattern:
      /(?:ExtensionOperationFailed|ExtensionCreationFailed|k8s-extension|microsoft\.kubernetesconfiguration|cluster extension|helm (?:installation|upgrade) failed : )[^\n]{0,500}?(?:timed out waiting|context deadline exceeded|timed? ?out\b)|(?:timed out waiting|context deadline exceeded)[^\n]{0,200}occurred while doing the operation ?: ?[[{ ]{0,2}(?:Install|Updat|Upgrad|Creat|Delet)/i,
  },
  {
    id: 'localised',
    literals: [
      '代理',
      'エージェント',
      '에이전트',
      'réponse de l',
      'resposta do ag',
      'respuesta del',
      'risposta dall',
      'antwort vom ag',
      '及时',
      '及時',
      'agent',
    ],
    pattern:
      /(?:réponse de l'agent (?:dans le délai|à temps)|resposta do agente a tempo|respuesta del agente a tiempo|risposta dall'agente in tempo|antwort vom agent(?:en)? (?:rechtzeitig|innerhalb)|(?:及时|及時)[^.]{0,12}(?:代理|Agent)[^.]{0,10}(?:响应|回應)|(?:代理|Agent)[^.]{0,16}(?:及时|及時)?(?:响应|回應)|エージェントから[^.]{0,12}時間内|에이전트(?:로부터|에서)[^.]{0,12}(?:시간 내|제시간))/i,
  },
];
