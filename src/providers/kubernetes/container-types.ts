/** How a kubelet asks a container whether it is well. Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/ */
export interface Probe {
  /** The port is a number, or the name of a port of the container. */
  readonly httpGet?: { readonly path?: string; readonly port: string | number };
  readonly tcpSocket?: { readonly port: string | number };
  readonly exec?: { readonly command?: readonly string[] };
  readonly grpc?: { readonly port: number };
  /** One second unless it says otherwise. */
  readonly timeoutSeconds?: number;
}

/** A variable of a container, as its template sets it. */
export interface EnvVar {
  readonly name: string;
  /** Read only where a check compares it with a public value (a role ARN, a path, a host list); never quoted otherwise. */
  readonly value?: string;
  readonly valueFrom?: {
    readonly configMapKeyRef?: { readonly name?: string; readonly key: string; readonly optional?: boolean };
    readonly secretKeyRef?: { readonly name?: string; readonly key: string; readonly optional?: boolean };
  };
}

/** A container of a pod, as its template describes it. */
export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly {
    readonly configMapRef?: { readonly name?: string; readonly optional?: boolean };
    readonly secretRef?: { readonly name?: string; readonly optional?: boolean };
  }[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
  readonly command?: readonly string[];
  /** Documentation for readers: a container may listen elsewhere too. */
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly startupProbe?: Probe;
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string>>;
    readonly limits?: Readonly<Record<string, string>>;
  };
}

/** A volume of a pod. */
export interface Volume {
  readonly name: string;
  /** Storage that is deleted with the pod. */
  readonly emptyDir?: object;
  readonly configMap?: { readonly name?: string; readonly optional?: boolean };
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly projected?: {
    readonly sources?: readonly {
      readonly serviceAccountToken?: { readonly audience?: string; readonly path: string };
    }[];
  };
}
