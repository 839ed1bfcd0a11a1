/**
 * What programs accept, as they say themselves: by operation, the names of its options. Where a command is not here, add
 * it from `aws SERVICE OPERATION help` or `kubectl VERB --help`.
 */

/** Of the AWS CLI 1.45; 2.x takes all of them. */
export const AWS_OPTIONS: Readonly<Record<string, string>> = {
  'account enable-region': 'account-id cli-input-json generate-cli-skeleton region-name',
  'account list-regions':
    'account-id cli-input-json generate-cli-skeleton max-items max-results next-token page-size region-opt-status-contains starting-token',
  'autoscaling describe-scaling-activities':
    'activity-ids auto-scaling-group-name cli-input-json filters generate-cli-skeleton include-deleted-groups max-items max-records next-token no-include-deleted-groups page-size starting-token',
  'cloudtrail lookup-events':
    'cli-input-json end-time event-category generate-cli-skeleton lookup-attributes max-items max-results next-token page-size start-time starting-token',
  'ec2 associate-dhcp-options':
    'cli-input-json dhcp-options-id dry-run generate-cli-skeleton no-dry-run vpc-id',
  'ec2 associate-iam-instance-profile':
    'cli-input-json generate-cli-skeleton iam-instance-profile instance-id',
  'ec2 attach-internet-gateway':
    'cli-input-json dry-run generate-cli-skeleton internet-gateway-id no-dry-run vpc-id',
  'ec2 authorize-security-group-egress':
    'cidr cidr-ip cli-input-json dry-run from-port generate-cli-skeleton group-id group-owner ip-permissions ip-protocol no-dry-run port protocol source-group source-security-group-name source-security-group-owner-id tag-specifications to-port',
  'ec2 authorize-security-group-ingress':
    'cidr cidr-ip cli-input-json dry-run from-port generate-cli-skeleton group-id group-name group-owner ip-permissions ip-protocol no-dry-run port protocol source-group source-security-group-name source-security-group-owner-id tag-specifications to-port',
  'ec2 create-dhcp-options':
    'cli-input-json dhcp-configurations dry-run generate-cli-skeleton no-dry-run tag-specifications',
  'ec2 create-key-pair':
    'cli-input-json dry-run generate-cli-skeleton key-format key-name key-type no-dry-run tag-specifications',
  'ec2 create-launch-template-version':
    'cli-input-json client-token dry-run generate-cli-skeleton launch-template-data launch-template-id launch-template-name no-dry-run no-resolve-alias resolve-alias source-version version-description',
  'ec2 create-network-acl-entry':
    'cidr-block cli-input-json dry-run egress generate-cli-skeleton icmp-type-code ingress ipv6-cidr-block network-acl-id no-dry-run port-range protocol rule-action rule-number',
  'ec2 delete-route':
    'route-table-id destination-cidr-block destination-ipv6-cidr-block destination-prefix-list-id dry-run',
  'ec2 create-route':
    'carrier-gateway-id cli-input-json core-network-arn destination-cidr-block destination-ipv6-cidr-block destination-prefix-list-id dry-run egress-only-internet-gateway-id gateway-id generate-cli-skeleton instance-id local-gateway-id nat-gateway-id network-interface-id no-dry-run odb-network-arn route-table-id transit-gateway-id vpc-endpoint-id vpc-peering-connection-id',
  'ec2 create-tags': 'cli-input-json dry-run generate-cli-skeleton no-dry-run resources tags',
  'ec2 create-vpc-endpoint':
    'cli-input-json client-token dns-options dry-run generate-cli-skeleton ip-address-type no-dry-run no-private-dns-enabled policy-document private-dns-enabled resource-configuration-arn route-table-ids security-group-ids service-name service-network-arn service-region subnet-configurations subnet-ids tag-specifications vpc-endpoint-type vpc-id',
  'ec2 describe-instance-status':
    'cli-input-json dry-run filters generate-cli-skeleton include-all-instances include-managed-resources instance-ids max-items max-results next-token no-dry-run no-include-all-instances no-include-managed-resources page-size starting-token',
  'ec2 describe-instance-type-offerings': 'location-type filters max-items',
  'eks list-associated-access-policies': 'cluster-name principal-arn max-items',
  'service-quotas list-service-quotas': 'service-code quota-code max-items',
  'ec2 describe-instances':
    'cli-input-json dry-run filters generate-cli-skeleton include-managed-resources instance-ids max-items max-results next-token no-dry-run no-include-managed-resources page-size starting-token',
  'ec2 describe-subnets':
    'cli-input-json dry-run filters generate-cli-skeleton max-items max-results next-token no-dry-run page-size starting-token subnet-ids',
  'ec2 describe-vpc-endpoints':
    'cli-input-json dry-run filters generate-cli-skeleton max-items max-results next-token no-dry-run page-size starting-token vpc-endpoint-ids',
  'ec2 get-console-output':
    'cli-input-json dry-run generate-cli-skeleton instance-id latest no-dry-run no-latest',
  'ec2 modify-instance-metadata-options':
    'cli-input-json dry-run generate-cli-skeleton http-endpoint http-protocol-ipv6 http-put-response-hop-limit http-tokens instance-id instance-metadata-tags no-dry-run',
  'ec2 modify-subnet-attribute':
    'assign-ipv6-address-on-creation cli-input-json customer-owned-ipv4-pool disable-lni-at-device-index enable-dns64 enable-lni-at-device-index enable-resource-name-dns-a-record-on-launch enable-resource-name-dns-aaaa-record-on-launch generate-cli-skeleton map-customer-owned-ip-on-launch map-public-ip-on-launch no-assign-ipv6-address-on-creation no-disable-lni-at-device-index no-enable-dns64 no-enable-resource-name-dns-a-record-on-launch no-enable-resource-name-dns-aaaa-record-on-launch no-map-customer-owned-ip-on-launch no-map-public-ip-on-launch private-dns-hostname-type-on-launch subnet-id',
  'ec2 modify-vpc-attribute':
    'cli-input-json enable-dns-hostnames enable-dns-support enable-network-address-usage-metrics generate-cli-skeleton no-enable-dns-hostnames no-enable-dns-support no-enable-network-address-usage-metrics vpc-id',
  'ec2 modify-vpc-endpoint':
    'add-route-table-ids add-security-group-ids add-subnet-ids cli-input-json dns-options dry-run generate-cli-skeleton ip-address-type no-dry-run no-private-dns-enabled no-reset-policy policy-document private-dns-enabled remove-route-table-ids remove-security-group-ids remove-subnet-ids reset-policy subnet-configurations vpc-endpoint-id',
  'ec2 reboot-instances': 'cli-input-json dry-run generate-cli-skeleton instance-ids no-dry-run',
  'ec2 replace-route':
    'carrier-gateway-id cli-input-json core-network-arn destination-cidr-block destination-ipv6-cidr-block destination-prefix-list-id dry-run egress-only-internet-gateway-id gateway-id generate-cli-skeleton instance-id local-gateway-id local-target nat-gateway-id network-interface-id no-dry-run no-local-target odb-network-arn route-table-id transit-gateway-id vpc-endpoint-id vpc-peering-connection-id',
  'ec2 start-instances':
    'additional-info cli-input-json dry-run generate-cli-skeleton instance-ids no-dry-run',
  'ecr create-pull-through-cache-rule':
    'cli-input-json credential-arn custom-role-arn ecr-repository-prefix generate-cli-skeleton registry-id upstream-registry upstream-registry-url upstream-repository-prefix',
  'ecr describe-images':
    'cli-input-json filter generate-cli-skeleton image-ids max-items max-results next-token page-size registry-id repository-name starting-token',
  'ecr describe-repositories':
    'cli-input-json generate-cli-skeleton max-items max-results next-token page-size registry-id repository-names starting-token',
  'ecr get-repository-policy': 'cli-input-json generate-cli-skeleton registry-id repository-name',
  'ecr set-repository-policy':
    'cli-input-json force generate-cli-skeleton no-force policy-text registry-id repository-name',
  'eks create-access-entry':
    'cli-input-json client-request-token cluster-name generate-cli-skeleton kubernetes-groups principal-arn tags type username',
  'eks create-addon':
    'addon-name addon-version cli-input-json client-request-token cluster-name configuration-values generate-cli-skeleton namespace-config pod-identity-associations resolve-conflicts service-account-role-arn tags',
  'eks create-pod-identity-association':
    'cli-input-json client-request-token cluster-name disable-session-tags generate-cli-skeleton namespace no-disable-session-tags policy role-arn service-account tags target-role-arn',
  'eks delete-access-entry': 'cli-input-json cluster-name generate-cli-skeleton principal-arn',
  'eks delete-nodegroup': 'cli-input-json cluster-name generate-cli-skeleton nodegroup-name',
  'eks describe-cluster': 'cli-input-json generate-cli-skeleton name',
  'eks describe-nodegroup': 'cli-input-json cluster-name generate-cli-skeleton nodegroup-name',
  'eks list-access-entries':
    'associated-policy-arn cli-input-json cluster-name generate-cli-skeleton max-items max-results next-token page-size starting-token',
  'eks list-pod-identity-associations':
    'cli-input-json cluster-name generate-cli-skeleton max-items max-results namespace next-token page-size service-account starting-token',
  'eks update-cluster-config':
    'access-config cli-input-json client-request-token compute-config control-plane-scaling-config deletion-protection generate-cli-skeleton kubernetes-network-config logging name no-deletion-protection remote-network-config resources-vpc-config storage-config upgrade-policy zonal-shift-config',
  'eks update-kubeconfig':
    'alias assume-role-arn dry-run kubeconfig name proxy-url role-arn user-alias verbose',
  'eks update-nodegroup-version':
    'cli-input-json client-request-token cluster-name force generate-cli-skeleton kubernetes-version launch-template no-force nodegroup-name release-version',
  'eks wait nodegroup-active': 'cli-input-json cluster-name generate-cli-skeleton nodegroup-name',
  'iam add-client-id-to-open-id-connect-provider':
    'cli-input-json client-id generate-cli-skeleton open-id-connect-provider-arn',
  'iam add-role-to-instance-profile': 'cli-input-json generate-cli-skeleton instance-profile-name role-name',
  'iam attach-role-policy': 'cli-input-json generate-cli-skeleton policy-arn role-name',
  'iam create-instance-profile': 'cli-input-json generate-cli-skeleton instance-profile-name path tags',
  'iam create-open-id-connect-provider':
    'cli-input-json client-id-list generate-cli-skeleton tags thumbprint-list url',
  'iam create-role':
    'assume-role-policy-document cli-input-json description generate-cli-skeleton max-session-duration path permissions-boundary role-name tags',
  'iam create-service-linked-role':
    'aws-service-name cli-input-json custom-suffix description generate-cli-skeleton',
  'iam delete-role-permissions-boundary': 'cli-input-json generate-cli-skeleton role-name',
  'iam delete-role-policy': 'cli-input-json generate-cli-skeleton policy-name role-name',
  'iam get-role': 'cli-input-json generate-cli-skeleton role-name',
  'iam list-access-keys':
    'cli-input-json generate-cli-skeleton marker max-items page-size starting-token user-name',
  'iam list-attached-role-policies':
    'cli-input-json generate-cli-skeleton marker max-items page-size path-prefix role-name starting-token',
  'iam list-instance-profiles':
    'cli-input-json generate-cli-skeleton marker max-items page-size path-prefix starting-token',
  'iam list-open-id-connect-providers': 'cli-input-json generate-cli-skeleton',
  'iam list-role-policies':
    'cli-input-json generate-cli-skeleton marker max-items page-size role-name starting-token',
  'iam list-roles':
    'cli-input-json generate-cli-skeleton marker max-items page-size path-prefix starting-token',
  'iam put-role-policy': 'cli-input-json generate-cli-skeleton policy-document policy-name role-name',
  'iam simulate-principal-policy':
    'action-names caller-arn cli-input-json context-entries generate-cli-skeleton marker max-items page-size permissions-boundary-policy-input-list policy-input-list policy-source-arn resource-arns resource-handling-option resource-owner resource-policy starting-token',
  'iam update-assume-role-policy': 'cli-input-json generate-cli-skeleton policy-document role-name',
  'organizations detach-policy': 'cli-input-json generate-cli-skeleton policy-id target-id',
  'ssm get-parameter': 'cli-input-json generate-cli-skeleton name no-with-decryption with-decryption',
  'ssm start-automation-execution':
    'alarm-configuration cli-input-json client-token document-name document-version generate-cli-skeleton max-concurrency max-errors mode parameters tags target-locations target-locations-url target-maps target-parameter-name targets',
  'sts decode-authorization-message': 'cli-input-json encoded-message generate-cli-skeleton',
  'sts get-caller-identity': 'cli-input-json generate-cli-skeleton',
  'sso login': 'no-browser sso-session use-device-code',
};

/** What every operation of the AWS CLI takes. */
export const AWS_GLOBAL = 'region query output profile no-cli-pager max-items page-size';

/** Of kubectl 1.32. */
export const KUBECTL_OPTIONS: Readonly<Record<string, string>> = {
  annotate:
    'all all-namespaces allow-missing-template-keys dry-run field-manager field-selector filename kustomize list local output overwrite recursive resource-version selector show-managed-fields template A R f k l o',
  apply:
    'all allow-missing-template-keys cascade dry-run field-manager filename force force-conflicts grace-period kustomize openapi-patch output overwrite prune prune-allowlist recursive selector server-side show-managed-fields subresource template timeout validate wait R f k l o',
  'auth can-i': 'all-namespaces list no-headers quiet subresource A q',
  'auth whoami': 'allow-missing-template-keys output show-managed-fields template o',
  'certificate approve':
    'allow-missing-template-keys filename force kustomize output recursive show-managed-fields template R f k o',
  'config view': 'allow-missing-template-keys flatten merge minify output raw show-managed-fields template o',
  cordon: 'dry-run selector l',
  'create configmap':
    'allow-missing-template-keys append-hash dry-run field-manager from-env-file from-file from-literal output save-config show-managed-fields template validate o',
  'create role':
    'allow-missing-template-keys dry-run field-manager output resource resource-name save-config show-managed-fields template validate verb o',
  'create secret docker-registry':
    'allow-missing-template-keys append-hash docker-email docker-password docker-server docker-username dry-run field-manager from-file output save-config show-managed-fields template validate o',
  'create serviceaccount':
    'allow-missing-template-keys dry-run field-manager output save-config show-managed-fields template validate o',
  debug:
    'arguments-only attach container copy-to custom env filename image image-pull-policy keep-annotations keep-init-containers keep-labels keep-liveness keep-readiness keep-startup profile quiet replace same-node set-image share-processes stdin target tty c f i q t',
  delete:
    'all all-namespaces cascade dry-run field-selector filename force grace-period ignore-not-found interactive kustomize now output raw recursive selector timeout wait A R f i k l o',
  describe: 'all-namespaces chunk-size filename kustomize recursive selector show-events A R f k l',
  drain:
    'chunk-size delete-emptydir-data disable-eviction dry-run force grace-period ignore-daemonsets pod-selector selector skip-wait-for-delete-timeout timeout l',
  exec: 'container filename pod-running-timeout quiet stdin tty c f i q t',
  explain: 'api-version output recursive o',
  get: 'all-namespaces allow-missing-template-keys chunk-size field-selector filename ignore-not-found kustomize label-columns no-headers output output-watch-events raw recursive selector server-print show-kind show-labels show-managed-fields sort-by subresource template watch watch-only A L R f k l o w',
  logs: 'all-containers all-pods container follow ignore-errors insecure-skip-tls-verify-backend limit-bytes max-log-requests pod-running-timeout prefix previous selector since since-time tail timestamps c f l p',
  patch:
    'allow-missing-template-keys dry-run field-manager filename kustomize local output patch patch-file recursive show-managed-fields subresource template type R f k o p',
  'api-resources': 'namespaced verbs api-group output o no-headers',
  'rollout status': 'namespace n watch timeout revision selector l',
  'rollout restart':
    'allow-missing-template-keys field-manager filename kustomize output recursive selector show-managed-fields template R f k l o',
  'rollout undo':
    'allow-missing-template-keys dry-run filename kustomize output recursive selector show-managed-fields template to-revision R f k l o',
  run: 'allow-missing-template-keys annotations attach cascade command dry-run env expose field-manager filename force grace-period image image-pull-policy kustomize labels leave-stdin-open output override-type overrides pod-running-timeout port privileged quiet recursive restart rm save-config show-managed-fields stdin template timeout tty wait R f i k l o q t',
  scale:
    'all allow-missing-template-keys current-replicas dry-run filename kustomize output recursive replicas resource-version selector show-managed-fields template timeout R f k l o',
  'set env':
    'all allow-missing-template-keys containers dry-run env field-manager filename from keys kustomize list local output overwrite prefix recursive resolve selector show-managed-fields template R c e f k l o',
  'set image':
    'all allow-missing-template-keys dry-run field-manager filename kustomize local output recursive selector show-managed-fields template R f k l o',
  'set resources':
    'all allow-missing-template-keys containers dry-run field-manager filename kustomize limits local output recursive requests selector show-managed-fields template R c f k l o',
  'set serviceaccount':
    'all allow-missing-template-keys dry-run field-manager filename kustomize local output recursive show-managed-fields template R f k o',
  taint:
    'all allow-missing-template-keys dry-run field-manager output overwrite selector show-managed-fields template validate l o',
  'top pod':
    'all-namespaces containers field-selector no-headers selector sort-by sum use-protocol-buffers A l',
  'top pods':
    'all-namespaces containers field-selector no-headers selector sort-by sum use-protocol-buffers A l',
  uncordon: 'dry-run selector l',
  wait: 'all all-namespaces allow-missing-template-keys field-selector filename for local output recursive selector show-managed-fields template timeout A R f l o',
};

/** What every verb of kubectl takes. */
export const KUBECTL_GLOBAL = 'namespace n context kubeconfig as request-timeout';
