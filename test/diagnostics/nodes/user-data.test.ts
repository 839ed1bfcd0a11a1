import { describe, expect, it } from 'vitest';
import { readUserData } from '../../../src/diagnostics/nodes/user-data.ts';

const CONFIG = `apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: prod
    apiServerEndpoint: https://A.gr7.eu-west-1.eks.amazonaws.com
    certificateAuthority: Q0E=
    cidr: 172.20.0.0/16
`;
const SETTINGS = {
  cluster: 'prod',
  endpoint: 'https://A.gr7.eu-west-1.eks.amazonaws.com',
  authority: 'Q0E=',
  serviceCidr: '172.20.0.0/16',
};

describe('user data', () => {
  it.each([
    ['nothing', ' \n', { is: 'absent' }],
    ['Windows', '<powershell>\nStart\n</powershell>', { is: 'windows' }],
    ['gzip', '\u001f\ufffd\b\u0000', { is: 'unreadable', why: 'it is compressed or not text' }],
    ['another script', '#!/bin/bash\nyum update -y\n', { is: 'custom' }],
    ['a commented call', '#!/bin/bash\n# /etc/eks/bootstrap.sh prod\n', { is: 'custom' }],
    ['NodeConfig alone', CONFIG, { is: 'joining', family: 'al2023', settings: SETTINGS, variable: [] }],
    [
      'NodeConfig as a MIME part, among others',
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n\n--B\nContent-Type: text/x-shellscript\n\n#!/bin/bash\nexport TOKEN=secret\n\n--B\nContent-Type: application/node.eks.aws\n\n${CONFIG}\n--B--\n`,
      { is: 'joining', family: 'al2023', settings: SETTINGS, variable: [] },
    ],
    [
      'broken NodeConfig',
      'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n\tcluster: {}\n',
      { is: 'unreadable', why: 'its NodeConfig is not valid YAML' },
    ],
    [
      'bootstrap.sh with flags over several lines',
      "#!/bin/bash\nset -o xtrace\n/etc/eks/bootstrap.sh prod \\\n  --kubelet-extra-args '--node-labels=a=b' \\\n  --apiserver-endpoint https://A --b64-cluster-ca Q0E= --dns-cluster-ip=172.20.0.10 || exit 1\n",
      {
        is: 'joining',
        family: 'al2',
        settings: { cluster: 'prod', endpoint: 'https://A', authority: 'Q0E=', dnsAddress: '172.20.0.10' },
        variable: [],
      },
    ],
    [
      'bootstrap.sh with variables, one of them assigned',
      '#!/bin/bash\nCLUSTER="prod"\n/etc/eks/bootstrap.sh "${CLUSTER}" --b64-cluster-ca $CA\n',
      { is: 'joining', family: 'al2', settings: { cluster: 'prod' }, variable: ['authority'] },
    ],
    [
      'Bottlerocket',
      '[settings.host]\ncluster-name = "no"\n[settings.kubernetes]\ncluster-name = "prod"\napi-server = "https://A"\ncluster-certificate = "Q0E="\n[settings.kubernetes.node-labels]\ncluster-name = "no"\n',
      {
        is: 'joining',
        family: 'bottlerocket',
        settings: { cluster: 'prod', endpoint: 'https://A', authority: 'Q0E=' },
        variable: [],
      },
    ],
  ])('%s', (_name, text, reading) => {
    expect(readUserData(text)).toEqual(reading);
  });
});
