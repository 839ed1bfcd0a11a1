import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'immutable',
    literals: ['field is immutable', 'immutable after creation', 'immutable field'],
    pattern:
      /\bfield is immutable\b|: (?:is )?immutable after creation|cannot (?:change|modify|update) (?:an )?immutable field/i,
  },
  {
    id: 'statefulset',
    literals: ['updates to statefulset spec for fields other than'],
    pattern: /updates to statefulset spec for fields other than/i,
  },
  {
    id: 'claim',
    literals: [
      'spec is immutable after creation except',
      'field can not be less than ',
      'only dynamically provisioned pvc can be resized',
    ],
    pattern:
      /spec is immutable after creation except|field can not be less than (?:previous value|status\.capacity)|only dynamically provisioned pvc can be resized/i,
  },
  {
    id: 'pod',
    literals: ['pod updates may not change fields other than'],
    pattern: /pod updates may not change fields other than/i,
  },
  { id: 'role-ref', literals: ['cannot change roleref'], pattern: /cannot change roleRef/i },
];
