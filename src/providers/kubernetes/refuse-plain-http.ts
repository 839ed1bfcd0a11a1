import { isOpenHttp } from '../plain-http.ts';
import { clusterTrouble } from './cluster-trouble.ts';

/** Throws for a server that would show the token to the network: plain HTTP is for this machine. */
export function refusePlainHttp(cluster: string, server: string): void {
  if (!isOpenHttp(server)) return;
  throw clusterTrouble(cluster, `its server ${server} is plain HTTP, which is allowed on this machine only`);
}
