"""moto's server for tests: moto_server's own arguments, and these differences.

Fewer managed policies of AWS, as loading all of them takes seconds after every reset; and ids that begin with 0, as those of EC2 do.
"""

import json
import re
import sys

import moto.ec2.utils
from moto.iam import aws_managed_policies

KEPT = re.compile(r"EKS|EC2ContainerRegistry|SSM|S3|CloudWatchAgent|DynamoDB|SQS|(EBS|EFS)CSI|^(ReadOnly|PowerUser|Administrator)Access$")
policies = json.loads(aws_managed_policies.aws_managed_policies_data)
aws_managed_policies.aws_managed_policies_data = json.dumps({name: policy for name, policy in policies.items() if KEPT.search(name)})

random_resource_id = moto.ec2.utils.random_resource_id


moto.ec2.utils.random_resource_id = lambda size=8: "0" + random_resource_id(size - 1) if size > 8 else random_resource_id(size)

from moto.server import main  # noqa: E402  what it imports reads the above

sys.exit(main(sys.argv[1:]))
