import type {
  AdmissionregistrationV1Api,
  AppsV1Api,
  AuthenticationV1Api,
  AuthorizationV1Api,
  AutoscalingV2Api,
  BatchV1Api,
  CertificatesV1Api,
  CoordinationV1Api,
  CoreV1Api,
  CustomObjectsApi,
  DiscoveryV1Api,
  NetworkingV1Api,
  PolicyV1Api,
  StorageV1Api,
  VersionApi,
} from '@kubernetes/client-node';
import type { Caller } from '../caller.ts';
import { type Connection, readOnlyHttp } from './client-http.ts';

/** The typed API groups of one cluster; a new group is one line here and one below. */
export interface Apis {
  readonly core: CoreV1Api;
  readonly apps: AppsV1Api;
  readonly batch: BatchV1Api;
  readonly autoscaling: AutoscalingV2Api;
  readonly policy: PolicyV1Api;
  readonly certificates: CertificatesV1Api;
  readonly coordination: CoordinationV1Api;
  readonly networking: NetworkingV1Api;
  readonly custom: CustomObjectsApi;
  readonly discovery: DiscoveryV1Api;
  readonly admission: AdmissionregistrationV1Api;
  readonly authentication: AuthenticationV1Api;
  readonly authorization: AuthorizationV1Api;
  readonly storage: StorageV1Api;
  readonly version: VersionApi;
}

/** Loads the client library when first needed, which takes a while. */
export async function makeApis(connection: Connection, caller: Caller): Promise<Apis> {
  const k8s = await import('@kubernetes/client-node');
  const configuration = k8s.createConfiguration({
    baseServer: new k8s.ServerConfiguration(connection.access.server, {}),
    httpApi: readOnlyHttp(connection, caller, k8s),
  });
  return {
    core: new k8s.CoreV1Api(configuration),
    apps: new k8s.AppsV1Api(configuration),
    batch: new k8s.BatchV1Api(configuration),
    autoscaling: new k8s.AutoscalingV2Api(configuration),
    policy: new k8s.PolicyV1Api(configuration),
    certificates: new k8s.CertificatesV1Api(configuration),
    coordination: new k8s.CoordinationV1Api(configuration),
    networking: new k8s.NetworkingV1Api(configuration),
    custom: new k8s.CustomObjectsApi(configuration),
    discovery: new k8s.DiscoveryV1Api(configuration),
    admission: new k8s.AdmissionregistrationV1Api(configuration),
    authentication: new k8s.AuthenticationV1Api(configuration),
    authorization: new k8s.AuthorizationV1Api(configuration),
    storage: new k8s.StorageV1Api(configuration),
    version: new k8s.VersionApi(configuration),
  };
}
