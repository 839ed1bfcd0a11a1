import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'logged-in',
    literals: ['must be logged in to the server', 'asked for the client to provide credentials'],
    pattern: /must be logged in to the server|the server has asked for the client to provide credentials/i,
  },
  {
    id: 'server',
    literals: [
      '(401)',
      'apiexception',
      'unable to authenticate the request',
      'unauthorized',
      'kubernetesclie',
      'kubernetes clu',
    ],
    pattern:
      /Error from server \(Unauthorized\)|["']reason["']: ?["']Unauthorized["'][^\n]{0,60}["']code["']: ?401|kubernetes\.client[\w.]{0,60}ApiException: \(401\)|unable to authenticate the request|(?:KubernetesClientException|ApiException)[^\n]{0,300}(?:code=401|: Unauthorized)|kubernetes cluster unreachable: (?:the server has asked|Unauthorized)|connection is unauthorized: Unauthorized/i,
  },
  {
    id: 'terraform',
    literals: ['error: unauthorized'],
    pattern: /Error: Unauthorized(?: with (?:module\.|kubernetes_|helm_|kubectl_)|$)/i,
  },
  {
    id: 'exec',
    literals: [
      'exec plugin',
      'executable kubelogin',
      'executable gke-gcloud',
      'no auth provider found',
      'client.authentication.k8s.io',
      'invalid bearer token',
      'getting creden',
      'executable aws',
      'executable oci',
      'executable doctl',
      'executable tsh',
      'kubeconfig use',
    ],
    pattern:
      /getting credentials: (?:exec|decoding)|exec plugin (?:is configured|cannot|didn't|invalid)|executable (?:aws|kubelogin|gke-gcloud-auth-plugin|aws-iam-authenticator|oci|doctl|tsh) (?:failed|not found)|no Auth Provider found for name|exec plugin: invalid apiVersion|kubeconfig user entry is using deprecated|\binvalid bearer token\b/i,
  },
  {
    id: 'localised',
    literals: [
      'connecté au serveur',
      'logado no servidor',
      'conectado al servidor',
      '登录到服务器',
      '登入伺服器',
      'サーバーにログイン',
      '서버에 로그인',
      'devez être con',
      'deve estar logado',
      'iniciar sesión',
      'estar conectad',
    ],
    pattern:
      /(?:devez être connecté au serveur|deve estar (?:logado|conectado) (?:n|a)o servidor|debe (?:iniciar sesión|estar conectado) (?:en|al) (?:el )?servidor|必须(?:先)?登录到服务器|必須(?:先)?登入伺服器|サーバーにログインする必要|서버에 로그인(?:되어|해야))/i,
  },
  {
    id: 'authenticator',
    literals: ['arn is not mapped', 'arn not in'],
    pattern:
      /access denied['"]?[^\n]{0,240}(?:ARN is not mapped|ARN not in)|error=['"]{0,2}ARN is not mapped/i,
  },
  {
    id: 'clients',
    literals: [
      'k8s.autorest.',
      'errorresponse {',
      'kubeclient::',
      'unable to connect to the server: ',
      'fully scrape metrics',
    ],
    pattern:
      /k8s\.Autorest\.HttpOperationException: Operation returned an invalid status code 'Unauthorized'|ErrorResponse \{[^{}]{0,400}code: 401|Kubeclient::\w{3,40}: HTTP status code 401|unable to connect to the server: (?:failed to (?:refresh|get) token|no valid id-token|oauth2: )|unable to fully scrape metrics[^\n]{0,300}401 Unauthorized/i,
  },
  {
    id: 'libraries',
    literals: [
      '(kubeexception)',
      'unauthorized! ',
      '@kubernetes/client-node',
      'failed to sync cluster',
      'synchronizing cache state',
      '/mod/k8s.io/client-go',
      '(kubeclient::httperror)',
    ],
    pattern:
      /\bUnauthorized \((?:KubeException|Kubeclient::HttpError)\)|\bUnauthorized! (?:Configured service account doesn't have access|Token may have expired)|@kubernetes\/client-node[^\n]{0,900}?statusCode['"]?: 401|failed to sync cluster https?:\/\/[^\n]{3,300}?: Unauthorized|error synchronizing cache state ?: Unauthorized|\/mod\/k8s\.io\/client-go@[^\n]{0,100}failed to (?:list|watch) [\w.*]{3,100}: (?:failed to list [\w.*]{3,100}: )?Unauthorized/i,
  },
  {
    id: 'oc-login',
    literals: ['login failed (401'],
    pattern: /login failed \(401 Unauthorized\) verify you have provided/i,
  },
];
