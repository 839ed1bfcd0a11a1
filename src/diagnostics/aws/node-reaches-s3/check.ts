import { STOPS_TO_NODE_S3 } from '../../network/walk/stops-by-end.ts';
import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesS3 = defineServiceCheck({
  id: 'aws/node-reaches-s3',
  service: 's3',
  stops: STOPS_TO_NODE_S3,
  title: 'The node reaches S3, where the layers of ECR images are',
});
