import { recordAt } from '../fields.ts';
import type { Answer } from '../loopback/message.ts';
import type { ClusterWorld, Manifest } from '../world.ts';
import { fieldSelectorOf } from './field-selector.ts';
import { apiVersionOf, type Kind } from './kinds.ts';
import { labelTestOf } from './label-selector.ts';
import { leases } from './leases.ts';
import { pageOf } from './paging.ts';
import { badRequest, expired, json, notFound } from './status.ts';

/** One object of a cluster, by kind and name. */
export function objectOf(
  cluster: ClusterWorld,
  kind: Kind,
  namespace: string,
  name: string,
): Manifest | undefined {
  return objectsOf(cluster, kind, namespace).find(({ metadata }) => metadata.name === name);
}

/** The answer to GET of one object. */
export function getObject(cluster: ClusterWorld, kind: Kind, namespace: string, name: string): Answer {
  const object = objectOf(cluster, kind, namespace, name);
  return object === undefined ? notFound(kind, name) : json(200, leases(object, new Date()));
}

/** The answer to GET of a list, with selectors and paging. */
export function listObjects(
  cluster: ClusterWorld,
  kind: Kind,
  namespace: string,
  query: URLSearchParams,
  revision: string,
): Answer {
  const labels = query.get('labelSelector') ?? '';
  const fields = query.get('fieldSelector') ?? '';
  const labelTest = labelTestOf(labels);
  if (labelTest === undefined) {
    return badRequest(
      `unable to parse requirement: found '${labels}', expected: in, notin, =, ==, !=, gt, lt`,
    );
  }
  const selector = fieldSelectorOf(kind, fields);
  if ('malformed' in selector) {
    return badRequest(`invalid selector: '${fields}'; can't understand '${selector.malformed}'`);
  }
  if ('unsupported' in selector) return unsupported(kind, labels, fields, selector.why);
  const matching = objectsOf(cluster, kind, namespace)
    .filter(object => labelTest(recordAt(object, 'metadata', 'labels')))
    .filter(selector.test);
  return paged(kind, matching, query, revision, labels === '' && fields === '');
}

function paged(
  kind: Kind,
  matching: readonly Manifest[],
  query: URLSearchParams,
  revision: string,
  unselected: boolean,
): Answer {
  const page = pageOf(matching, Number(query.get('limit') ?? '0'), query.get('continue') ?? '', revision);
  if ('refused' in page) {
    return page.refused === 'expired'
      ? expired()
      : badRequest('continue key is not valid: encoded start key is not valid');
  }
  const isCustom = kind.group.split('.').length > 1 && !kind.group.endsWith('.k8s.io');
  return json(200, {
    kind: `${kind.kind}List`,
    apiVersion: apiVersionOf(kind),
    metadata: {
      resourceVersion: revision,
      ...(page.continueAt === undefined ? {} : { continue: page.continueAt }),
      // The API server counts what remains only when it did not have to select.
      ...(page.remaining !== undefined && unselected ? { remainingItemCount: page.remaining } : {}),
    },
    items: isCustom ? page.items : page.items.map(withoutType),
  });
}

function objectsOf(cluster: ClusterWorld, kind: Kind, namespace: string): readonly Manifest[] {
  const apiVersion = apiVersionOf(kind);
  return cluster.objects.filter(
    object =>
      object.kind === kind.kind &&
      object.apiVersion === apiVersion &&
      (namespace === '' || object.metadata.namespace === namespace),
  );
}

function withoutType({ kind: _kind, apiVersion: _apiVersion, ...rest }: Manifest) {
  return rest;
}

function unsupported(kind: Kind, labels: string, fields: string, why: string): Answer {
  const resource = `"${apiVersionOf(kind)}, Resource=${kind.plural}"`.replace('"v1,', '"/v1,');
  return badRequest(
    `Unable to find ${resource} that match label selector "${labels}", field selector "${fields}": ${why}`,
  );
}

/** Whether any object claims a kind that the server would not serve; such a world is wrong. */
export function unservedIn(cluster: ClusterWorld, kinds: readonly Kind[]): readonly string[] {
  const served = new Set(kinds.map(kind => `${apiVersionOf(kind)} ${kind.kind}`));
  const found = cluster.objects.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
  return [...new Set(found.filter(name => !served.has(name)))];
}
