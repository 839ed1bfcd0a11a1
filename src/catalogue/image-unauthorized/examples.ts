import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to pull image "acme.azurecr.io/web:3": rpc error: code = Unknown desc = Error response from daemon: Get https://acme.azurecr.io/v2/web/manifests/3: unauthorized: authentication required',
    entities: { image: 'acme.azurecr.io/web:3', registry: 'acme.azurecr.io' },
  },
  {
    text: 'pulling from host 111122223333.dkr.ecr.eu-west-1.amazonaws.com failed with status code [manifests latest]: 401 Unauthorized',
    entities: { region: 'eu-west-1' },
  },
  {
    text: 'Error response from daemon: pull failed: denied: Your authorization token has expired. Reauthenticate and try again.',
  },
  {
    text: 'unable to retrieve auth token: invalid username/password: unauthorized: incorrect username or password',
  },
  { text: 'reading manifest latest in docker.io/acme/web: authentication required' },
  { text: '401: {"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}' },
  {
    text: 'Error response from daemon: unauthorized: your account must log in with a Personal Access Token (PAT)',
  },
  {
    text: 'Error response from daemon: Get "https://acme.azurecr.io/v2/": unauthorized: Application not registered with AAD.',
  },
  { text: 'unauthorized: The client does not have permission for manifest' },
  { text: 'Error: logging into "quay.io": invalid username/password' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'failed to authorize: failed to fetch anonymous token: unexpected status: 403 Forbidden',
    kind: 'image-pull-denied',
  },
  { text: '"POST /session HTTP/1.1" 401 Unauthorized', kind: 'none' },
  { text: 'error: You must be logged in to the server (Unauthorized)', kind: 'k8s-unauthorized' },
  {
    text: "Could not resolve com.acme:web:1. Could not GET 'https://nexus.acme.example/web-1.pom'. Received status code 401 from server: Unauthorized",
    kind: 'none',
  },
];
