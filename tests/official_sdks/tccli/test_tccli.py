"""tccli against the mock over HTTPS: what the provider's command line tool signs and sends must be what the mock accepts.

Needs in the environment: MOCK_TLS_URL and MOCK_CERTIFICATE, the file with the mock's certificate; MOCK_ID and MOCK_SECRET,
an access key; MOCK_SESSION_ID and MOCK_SESSION_TOKEN, one with a session token and the same secret. `run.sh` sets them.
"""

import json
import os
import ssl
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RUN = Path(__file__).with_name("run_tccli.py")
ENDPOINT = os.environ["MOCK_TLS_URL"].removeprefix("https://")
ID, SECRET = os.environ["MOCK_ID"], os.environ["MOCK_SECRET"]
SESSION_ID, SESSION_TOKEN = os.environ["MOCK_SESSION_ID"], os.environ["MOCK_SESSION_TOKEN"]
AWKWARD = "Aa1 ~*+/%&='(!)\"é密"

# Operation, arguments, a member of the response.
CALLS = [
    ("cvm DescribeRegions", [], "RegionSet"),
    ("cvm DescribeZones", [], "ZoneSet"),
    ("cvm DescribeInstances", ["--Limit", "2", "--Filters", json.dumps([{"Name": "zone", "Values": [AWKWARD]}])],
     "InstanceSet"),
    ("cvm DescribeImages", ["--ImageIds", '["img-1"]'], "ImageSet"),
    ("cvm StopInstances", ["--InstanceIds", '["ins-1"]', "--ForceStop", "True"], "RequestId"),
    ("cvm ModifyInstancesAttribute", ["--InstanceIds", '["ins-1"]', "--InstanceName", AWKWARD], "RequestId"),
    ("redis DescribeInstances", ["--Limit", "2"], "InstanceSet"),
    ("redis ResetPassword", ["--InstanceId", "crs-1", "--Password", "Aa1!-pass"], "TaskId"),
    ("cdb DescribeDBInstances", ["--Limit", "2"], "Items"),
    ("vpc DescribeVpcs", ["--VpcIds", '["vpc-1"]'], "VpcSet"),
    ("clb DescribeLoadBalancers", ["--Limit", "2"], "LoadBalancerSet"),
    ("tke DescribeClusters", ["--Limit", "2"], "Clusters"),
]


class Tccli(unittest.TestCase):
    def setUp(self):
        # Neither profiles nor settings of the user, and nothing of a run is left.
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)

    def run_tccli(self, operation, arguments, key=ID, secret=SECRET, token=None, certificate=None):
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        environment.update(HOME=self.home.name, TENCENTCLOUD_SECRET_ID=key, TENCENTCLOUD_SECRET_KEY=secret,
                           TENCENTCLOUD_REGION="ap-guangzhou", PYTHONDONTWRITEBYTECODE="1", PYTHONIOENCODING="utf-8")
        if token:
            environment["TENCENTCLOUD_TOKEN"] = token
        if certificate:
            environment["MOCK_CERTIFICATE"] = certificate
        command = [sys.executable, str(RUN), *operation.split(), "--endpoint", ENDPOINT, *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        return done.stdout + done.stderr

    def refused(self, code, **settings):
        self.assertIn(f"code:{code} ", self.run_tccli("cvm DescribeZones", [], **settings))

    def test_session_token(self):
        reply = self.run_tccli("cvm DescribeZones", [], key=SESSION_ID, token=SESSION_TOKEN)
        self.assertIn("ZoneSet", json.loads(reply))

    def test_wrong_secret(self):
        self.refused("AuthFailure.SignatureFailure", secret=SECRET + "x")

    def test_unknown_key(self):
        self.refused("AuthFailure.SecretIdNotFound", key="nobody")

    def test_missing_token(self):
        self.refused("AuthFailure.TokenFailure", key=SESSION_ID)

    def test_other_certificate_is_not_trusted(self):
        trusted = ssl.get_default_verify_paths().cafile or os.devnull
        self.assertIn("CERTIFICATE_VERIFY_FAILED", self.run_tccli("cvm DescribeZones", [], certificate=trusted))


def of(operation, arguments, member):
    def test(self):
        reply = self.run_tccli(operation, arguments)
        self.assertIn(member, json.loads(reply) if reply.startswith("{") else reply)

    return test


for operation, arguments, member in CALLS:
    setattr(Tccli, "test_" + operation.replace(" ", "_"), of(operation, arguments, member))


if __name__ == "__main__":
    unittest.main(verbosity=2)
