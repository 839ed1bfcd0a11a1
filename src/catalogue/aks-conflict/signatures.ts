import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'pending',
    literals: [
      "there's an in",
      'aks-pending-',
      'mutually exclusive operations. please',
      'operation failed with status',
      'another agent',
      'another node',
      'another managed',
      'another extension operation',
      'another put operation',
      'operationnotallowed',
      'conflict',
      'pool is in',
      'cluster is in',
      'because there',
      'another operation',
      'operation in progress',
      'in-progress operation',
      'operation on',
      'there is an in',
    ],
    pattern:
      /aka\.ms\/aks-pending-(?:operation|upgrade)|are mutually exclusive operations\. Please visit|operation failed with status:? ['"]?Conflict\b|another (?:agent ?pool|node ?pool|managed ?cluster|extension|PUT) operation (?:\([^)]{2,60}\) )?is (?:already |currently )?in progress|(?:OperationNotAllowed|\bConflict\b)[^\n]{0,160}?another (?:\w{2,20} )?operation (?:\([^)]{2,60}\) )?is (?:already |currently )?in progress|(?:agent ?pool|node ?pool|managed ?cluster) is in ['"]?(?:updat|upgrad|delet|creat|scal|start|stopp|migrat)ing['"]? (?:provisioning )?state|(?:OperationNotAllowed|\(Conflict\)|"Conflict")[^\n]{0,160}?(?:cluster|pool)(?: ['"]?[\w-]{1,60}['"]?)? is (?:currently |still )?(?:being )?(?:upgrad|updat|delet|creat|scal|start|stopp|reconcil|provision)(?:ed|ing)\b|(?:agent ?pool|node ?pool|managed ?cluster)(?: ['"]?[\w-]{1,60}['"]?)? is (?:currently |still )?being (?:upgraded|updated|deleted|created|scaled|started|stopped)[^\n]{0,120}?OperationNotAllowed|because there(?:'s| is) an in.progress \w{2,20} (?:node ?pool|agent ?pool|managed ?cluster)|operation is not allowed:? another operation|another operation \((?!install)[^)]{2,60}\) is in progress|conflicting operation in progress|in.progress (?:\w{2,30} )?operation on (?:the )?managed cluster|there is an in-progress|there's an in.progress [^\n]{0,60}managed cluster operation/i,
  },
  {
    id: 'conflict',
    literals: ['invalid status code', 'conflict'],
    pattern:
      /(?:invalid|not valid|non valid\w?|inv[áa]lid\w|无效|無効|잘못된|ungültig\w{0,3})[^\n]{0,40}(?:status|code|código|codice|状态|狀態|ステータス|상태)[^\n]{0,40}['"]?\bConflict\b['"]?|code d'état non valide ?: ?['"]? ?Conflict/i,
  },
  {
    id: 'preempted',
    literals: ['aksoperationpreempted', 'operationnotallowed', 'etagmismatch'],
    pattern:
      /AKSOperationPreempted|(?:managed ?cluster|agent ?pool|\baks\b|Microsoft\.ContainerService)[^\n]{0,300}OperationNotAllowed[^\n]{0,200}(?:in progress|currently|upgrad|provision)|OperationNotAllowed[^\n]{0,200}(?:managed cluster|agent pool)[^\n]{0,120}(?:in progress|currently|upgrading|updating|provisioning)/i,
  },
  {
    id: 'localised',
    literals: [
      'eine andere vorgang',
      'otra operación',
      'outra operaç',
      '別の操作',
      '다른 작업',
      'une autre opér',
      'ein anderer vo',
      'em andamento',
      "un'altra opera",
      '另一个',
      '其他',
      '另一項',
    ],
    pattern:
      /(?:une autre opération \([^)]{2,60}\) est en cours|ein anderer vorgang \([^)]{2,60}\)[^.]{0,40}(?:ausgeführt|bearbeitung)|otra operación \([^)]{2,60}\) (?:está )?en curso|outra opera[çc][ãa]o \([^)]{2,60}\) est[áa] em andamento|un'altra operazione \([^)]{2,60}\)|(?:另一个|其他|另一項)(?:操作|作業) ?\([^)]{2,60}\)[^.]{0,10}(?:正在|進行)|別の操作 ?\([^)]{2,60}\)[^.]{0,10}進行中|다른 작업 ?\([^)]{2,60}\)[^.]{0,10}진행)/i,
  },
  {
    id: 'etag',
    literals: ['originaletagnotexpect', 'original etag not expected', 'operation has been preempted by '],
    pattern:
      /\bOriginalEtagNotExpect(?:ed)?\b|Original etag not expected|operation has been preempted by \w{3,30} operation/i,
  },
];
