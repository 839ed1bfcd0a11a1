import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'namespace',
    literals: [
      'somefinalizersremain',
      'someresourcesremain',
      'namespacecontentremaining',
      'namespacefinalizersremaining',
      'namespacedeletiondiscoveryfailure',
      'namespacedeletioncontentfailure',
      'some resources are remaining',
      'some content in the namespace has finalizers remaining',
    ],
    pattern:
      /\b(?:SomeFinalizersRemain|SomeResourcesRemain|NamespaceContentRemaining|NamespaceFinalizersRemaining|NamespaceDeletionDiscoveryFailure|NamespaceDeletionContentFailure)\b|[Ss]ome resources are remaining|[Ss]ome content in the namespace has finalizers remaining/i,
  },
  {
    id: 'stuck',
    literals: ['terminating'],
    pattern:
      /\b(?:stuck|stays|stucks|hangs|hanging|remains)\b[^\n]{0,40}?\bterminating\b|\bTerminating\b[^\n]{0,30}? for (?:hours|days|\d{1,3} ?(?:h|d|hours|days)\b)/i,
  },
];
