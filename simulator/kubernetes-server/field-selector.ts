import { textAt } from '../fields.ts';
import type { Manifest } from '../world.ts';
import type { Kind } from './kinds.ts';

/** A parsed field selector, or the field that the kind does not support. */
export type FieldSelector =
  | { readonly test: (object: Manifest) => boolean }
  | { readonly unsupported: string; readonly why: string }
  | { readonly malformed: string };

const REQUIREMENT = /^([^=!]{1,253}?)(==|!=|=)(.{0,500})$/;

/** The test that a field selector stands for. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors/ */
export function fieldSelectorOf(kind: Kind, selector: string): FieldSelector {
  const known = ['metadata.name', ...(kind.namespaced ? ['metadata.namespace'] : []), ...kind.fields];
  const tests: ((object: Manifest) => boolean)[] = [];
  for (const requirement of selector.split(',').filter(part => part !== '')) {
    const [, field, operator, value] = REQUIREMENT.exec(requirement) ?? [];
    if (field === undefined || value === undefined) return { malformed: requirement };
    if (!known.includes(field)) return { unsupported: field, why: refusal(kind, field) };
    tests.push(object => (fieldOf(object, field) === value) === (operator !== '!='));
  }
  return { test: object => tests.every(test => test(object)) };
}

function refusal({ fields, namespaced }: Kind, field: string): string {
  if (fields.length > 0) return `field label not supported: ${field}`;
  const only = namespaced ? '"metadata.name", "metadata.namespace"' : '"metadata.name"';
  return `"${field}" is not a known field selector: only ${only}`;
}

function fieldOf(object: Manifest, field: string): string {
  const text = textAt(object, ...field.split('.'));
  if (text !== '') return text;
  if (field === 'source') return textAt(object, 'source', 'component');
  if (field === 'spec.unschedulable' || field === 'spec.hostNetwork') return 'false';
  return field.startsWith('status.') && /replicas|successful/.test(field) ? '0' : '';
}
