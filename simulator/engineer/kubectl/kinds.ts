import { KINDS, type Kind } from '../../kubernetes-server/kinds.ts';
import { CommandFailed } from '../session.ts';

// Source: the SHORTNAMES column of `kubectl api-resources`
const SHORT_NAMES: Readonly<Record<string, string>> = {
  cm: 'configmaps',
  crd: 'customresourcedefinitions',
  csr: 'certificatesigningrequests',
  deploy: 'deployments',
  ds: 'daemonsets',
  ep: 'endpoints',
  ev: 'events',
  hpa: 'horizontalpodautoscalers',
  ing: 'ingresses',
  netpol: 'networkpolicies',
  no: 'nodes',
  ns: 'namespaces',
  pdb: 'poddisruptionbudgets',
  po: 'pods',
  pv: 'persistentvolumes',
  pvc: 'persistentvolumeclaims',
  quota: 'resourcequotas',
  rs: 'replicasets',
  sa: 'serviceaccounts',
  sc: 'storageclasses',
  sts: 'statefulsets',
  svc: 'services',
};

/** The kind that a word such as `sa`, `deployment`, `pods` or `deployments.apps` means. */
function kindOfWord(word: string): Kind {
  const [name = '', ...group] = word.toLowerCase().split('.');
  const plural = SHORT_NAMES[name] ?? name;
  const kind = KINDS.find(
    one =>
      (one.plural === plural || one.kind.toLowerCase() === plural) &&
      (group.length === 0 || one.group.startsWith(group.join('.'))),
  );
  if (kind === undefined) throw new CommandFailed(`error: the server doesn't have a resource type "${word}"`);
  return kind;
}

/** An object that a command names, before the cluster was asked. */
export interface NamedObject {
  readonly kind: Kind;
  readonly name: string;
}

/** The objects that words such as `deployment x y` or `deployment/x sa/y` name. */
export function namedObjects(words: readonly string[]): readonly NamedObject[] {
  if (words.some(word => word.includes('/'))) {
    return words.map(word => {
      const [kind = '', name = ''] = word.split('/');
      return { kind: kindOfWord(kind), name };
    });
  }
  const [kind = '', ...names] = words;
  return names.map(name => ({ kind: kindOfWord(kind), name }));
}
