/** Exactly who may do exactly what: the one statement that a change of a policy may add. */
export interface Grant {
  readonly sid?: string;
  /** One type and one name of it: `{ Service: 'ec2.amazonaws.com' }`; absent in policies of identities, which name nobody. */
  readonly principal?: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
  /** Absent in policies that take no Resource element. */
  readonly resource?: string;
  /** Operator → key → value; all must hold. */
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A grant as a statement of a policy. */
export function statementOf({ sid, principal, actions, resource, condition }: Grant) {
  const [action] = actions;
  return {
    ...(sid && { Sid: sid }),
    Effect: 'Allow',
    ...(principal && { Principal: principal }),
    Action: actions.length === 1 ? action : actions,
    ...(resource && { Resource: resource }),
    ...(condition && { Condition: condition }),
  };
}
