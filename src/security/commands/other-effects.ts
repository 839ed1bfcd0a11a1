import type { Effect } from '../../domain/command-scope.ts';

/** What the verbs of az do to what runs, where the last word does not say so. Source: https://learn.microsoft.com/cli/azure/reference-index */
export const AZ_EFFECTS: Readonly<Record<string, Effect>> = {
  // These write into the files of whoever runs them, nowhere else.
  'account set': 'look',
  'aks get-credentials': 'look',
  'extension add': 'look',
  login: 'look',
  'aks connection create': 'change',
  'aks connection update': 'change',
  'aks enable-addons': 'change',
  'aks nodepool add': 'change',
  'aks nodepool scale': 'change',
  'aks nodepool update': 'change',
  'aks start': 'change',
  'aks update': 'change',
  'feature register': 'change',
  'identity federated-credential create': 'change',
  'identity federated-credential delete': 'change',
  'identity federated-credential update': 'change',
  'k8s-extension update': 'change',
  'provider register': 'change',
  'role assignment create': 'change',
  'role assignment delete': 'change',
  'aks nodepool delete': 'disruptive',
  'aks nodepool upgrade': 'disruptive',
  'aks stop': 'disruptive',
  'k8s-extension delete': 'disruptive',
};

/** Words with which a command of az that only reads ends. */
export const AZ_LOOKS =
  /^(?:[\w-]{1,40} ){0,5}(?:list|show|show-latest|wait|validate|get-versions|list-[\w-]{1,40}|check-[\w-]{1,40}|version)$/;

/** What eksctl, helm and programs of every machine do to what runs. */
export const PROGRAM_EFFECTS: Readonly<Record<string, Readonly<Record<string, Effect>>>> = {
  eksctl: {
    get: 'look',
    info: 'look',
    version: 'look',
    'create addon': 'change',
    'create iamidentitymapping': 'change',
    'create iamserviceaccount': 'change',
    'create podidentityassociation': 'change',
    'delete iamserviceaccount': 'change',
    'utils associate-iam-oidc-provider': 'change',
  },
  helm: {
    get: 'look',
    history: 'look',
    list: 'look',
    search: 'look',
    status: 'look',
    rollback: 'change',
    upgrade: 'change',
    uninstall: 'disruptive',
  },
  docker: { 'manifest inspect': 'look', 'buildx build': 'change', build: 'change', push: 'change' },
  crictl: { images: 'look', ps: 'look', inspect: 'look', logs: 'look', pull: 'change' },
  ctr: { 'images pull': 'change', 'images label': 'change', 'images list': 'look' },
  systemctl: { status: 'look', restart: 'disruptive' },
  kubeadm: { 'certs check-expiration': 'look' },
  ...Object.fromEntries(
    'awk base64 cat chronyc column cut curl date dig echo env export getent grep head journalctl jq less ls nslookup openssl printf ps read sed sort tail tr true watch wget'
      .split(' ')
      .map(program => [program, { '': 'look' } satisfies Readonly<Record<string, Effect>>]),
  ),
};
