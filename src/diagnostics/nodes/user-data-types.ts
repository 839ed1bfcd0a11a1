/** What a node is told about its cluster; a value that the text leaves to a variable is absent. */
export interface ClusterSettings {
  readonly cluster?: string;
  readonly endpoint?: string;
  readonly authority?: string;
  readonly dnsAddress?: string;
  /** `nodeadm` asks for the addresses of services in place of the DNS server's. */
  readonly serviceCidr?: string;
}

/** The way in which a family of images joins a cluster. */
export type NodeFamily = 'al2' | 'al2023' | 'bottlerocket';

/** What user data says about joining; nothing of its text leaves this module but these settings. */
export type UserData =
  | { readonly is: 'absent' }
  | { readonly is: 'windows' }
  | { readonly is: 'unreadable'; readonly why: string }
  /** A script that joins no cluster, as far as can be seen. */
  | { readonly is: 'custom' }
  | {
      readonly is: 'joining';
      readonly family: NodeFamily;
      readonly settings: ClusterSettings;
      /** Names of settings that come from variables, which cannot be followed. */
      readonly variable: readonly string[];
    };
