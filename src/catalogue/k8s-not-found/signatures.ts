import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'get',
    literals: ['error from server (notfound'],
    pattern:
      /Error from server \(NotFound\)(?!: the server could not find the requested resource \(get pods\.metrics)/i,
  },
  {
    id: 'matches',
    literals: [
      'no matches for kind "',
      'ensure crds are installed first',
      'resource mapping not found for name',
    ],
    pattern:
      /no matches for kind "[\w.]{1,80}"|ensure CRDs are installed first|resource mapping not found for name/i,
  },
  {
    id: 'type',
    literals: ["the server doesn't have a resource type"],
    pattern: /the server doesn't have a resource type/i,
  },
  { id: 'namespace', literals: ['" not found'], pattern: /namespaces? "[\w.-]{1,80}" not found/i },
];
