/** A resource-manager path, taken apart. */
export interface ArmPath {
  /** The path without a slash at its end. */
  readonly id: string;
  readonly subscription: string;
  /** Empty where none is named. */
  readonly resourceGroup: string;
  /** Namespace of the innermost provider; empty for subscriptions, groups and providers themselves. */
  readonly namespace: string;
  /** The innermost type, `managedClusters/agentPools`. */
  readonly type: string;
  /** Whether the path names a collection rather than one resource. */
  readonly isCollection: boolean;
}

/** Takes a path apart; `undefined` for one that names nothing in a subscription. */
export function armPathOf(path: string): ArmPath | undefined {
  const id = decodeURIComponent(path).replace(/\/{1,10}$/, '');
  const subscription = /^\/subscriptions\/([^/]{1,60})(?:\/|$)/i.exec(id)?.[1];
  if (subscription === undefined) return undefined;
  const resourceGroup = /\/resourceGroups\/([^/]{1,90})/i.exec(id)?.[1] ?? '';
  const inner = id.slice(id.toLowerCase().lastIndexOf('/providers/') + 1);
  const isProvider = /\/providers\//i.test(id);
  const [, namespace = '', ...rest] = isProvider ? inner.split('/') : [];
  const type = rest.filter((_, index) => index % 2 === 0).join('/');
  return {
    id,
    subscription,
    resourceGroup,
    namespace: rest.length === 0 ? '' : namespace,
    type,
    isCollection: rest.length % 2 === 1,
  };
}

/** The action that reading a path needs. Source: https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations */
export function actionOf({ id, namespace, type }: ArmPath): string {
  if (namespace !== '') return `${namespace}/${type}/read`;
  if (/\/providers\/[^/]{1,100}$/i.test(id)) return 'Microsoft.Resources/subscriptions/providers/read';
  const isGroup = /\/resourceGroups\/[^/]{1,90}$/i.test(id);
  return isGroup
    ? 'Microsoft.Resources/subscriptions/resourceGroups/read'
    : 'Microsoft.Resources/subscriptions/read';
}
