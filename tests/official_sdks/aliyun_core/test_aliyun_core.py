"""Alibaba Cloud's SDK for Python of the first generation: RPC and ROA requests under the old signatures.

Needs in the environment: MOCK_URL; MOCK_ID and MOCK_SECRET, an access key; MOCK_SESSION_ID and MOCK_SESSION_TOKEN, one with
a session token and the same secret. `run.sh` sets them.
"""

import json
import os
import sys
import unittest
import warnings

warnings.simplefilter("ignore")

from aliyunsdkcore.acs_exception.exceptions import ServerException  # noqa: E402
from aliyunsdkcore.auth.credentials import StsTokenCredential  # noqa: E402
from aliyunsdkcore.client import AcsClient  # noqa: E402
from aliyunsdkcore.request import CommonRequest  # noqa: E402
from aliyunsdkcs.request.v20151215 import (  # noqa: E402
    DescribeClusterDetailRequest, DescribeClusterNodesRequest, DescribeClustersRequest)
from aliyunsdkecs.request.v20140526 import (  # noqa: E402
    DescribeInstancesRequest, DescribeRegionsRequest, StartInstanceRequest)

ENDPOINT = os.environ["MOCK_URL"].removeprefix("http://")
ID, SECRET = os.environ["MOCK_ID"], os.environ["MOCK_SECRET"]
SESSION_ID, SESSION_TOKEN = os.environ["MOCK_SESSION_ID"], os.environ["MOCK_SESSION_TOKEN"]
AWKWARD = "Aa1 ~*+/%&='(!)\"é密"


def guard(event, args):
    """Refuses whatever would leave the machine: name look-ups included."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple):
        host = args[1][0]
    else:
        return
    if host not in ("127.0.0.1", "::1"):
        raise PermissionError(f"{event} beyond loopback: {host}")


def setUpModule():
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]
    sys.addaudithook(guard)


def rpc(action, method, query=(), body=()):
    request = CommonRequest(domain=ENDPOINT, version="2014-05-26", action_name=action)
    request.set_method(method)
    request.set_protocol_type("http")
    for name, value in query:
        request.add_query_param(name, value)
    for name, value in body:
        request.add_body_params(name, value)
    return request


def roa(method, path, query=(), content=None):
    request = CommonRequest(domain=ENDPOINT, version="2015-12-15", uri_pattern=path)
    request.set_method(method)
    request.set_protocol_type("http")
    for name, value in query:
        request.add_query_param(name, value)
    if content is not None:
        request.set_content_type("application/json")
        request.set_content(json.dumps(content))
    return request


def typed(module, name, **members):
    request = getattr(module, name)()
    request.set_endpoint(ENDPOINT)
    request.set_protocol_type("http")
    for member, value in members.items():
        getattr(request, "set_" + member)(value)
    return request


class AliyunCore(unittest.TestCase):
    def call(self, request, key=ID, secret=SECRET, token=None):
        if token:
            client = AcsClient(region_id="cn-hangzhou", credential=StsTokenCredential(key, secret, token))
        else:
            client = AcsClient(key, secret, "cn-hangzhou")
        return json.loads(client.do_action_with_exception(request))

    def refused(self, code, request, **settings):
        with self.assertRaises(ServerException) as caught:
            self.call(request, **settings)
        self.assertEqual(caught.exception.get_error_code(), code, caught.exception)

    def test_rpc_typed(self):
        regions = typed(DescribeRegionsRequest, "DescribeRegionsRequest")
        self.assertIn("Regions", self.call(regions))
        tags = [{"Key": AWKWARD, "Value": "v"}]
        self.assertIn("Instances", self.call(typed(DescribeInstancesRequest, "DescribeInstancesRequest", Tags=tags)))
        self.assertIn("RequestId", self.call(typed(StartInstanceRequest, "StartInstanceRequest", InstanceId="i-1")))

    def test_rpc_query_of_a_get(self):
        for action, member in (("DescribeZones", "Zones"), ("DescribeImages", "Images"), ("DescribeVpcs", "Vpcs")):
            self.assertIn(member, self.call(rpc(action, "GET", [("RegionId", "cn-hangzhou")])))

    def test_rpc_query_of_a_post(self):
        for action, member in (("DescribeZones", "Zones"), ("DescribeDisks", "Disks")):
            self.assertIn(member, self.call(rpc(action, "POST", [("RegionId", "cn-hangzhou")])))

    def test_rpc_caller_in_the_query_and_parameters_in_the_form(self):
        body = [("InstanceId", "i-1"), ("InstanceName", AWKWARD)]
        self.assertIn("RequestId", self.call(rpc("ModifyInstanceAttribute", "POST", body=body)))

    def test_rpc_parameters_split_between_query_and_form(self):
        request = rpc("ModifyInstanceAttribute", "POST", [("InstanceId", "i-1")], [("InstanceName", AWKWARD)])
        self.assertIn("RequestId", self.call(request))

    def test_rpc_wrong_keys(self):
        for request in (rpc("DescribeZones", "GET"), rpc("DescribeZones", "POST", body=[("Verbose", "true")])):
            self.refused("SignatureDoesNotMatch", request, secret=SECRET + "x")
            self.refused("InvalidAccessKeyId.NotFound", request, key="nobody")

    def test_rpc_session_token(self):
        request = rpc("DescribeZones", "GET", [("RegionId", "cn-hangzhou")])
        self.assertIn("Zones", self.call(request, key=SESSION_ID, token=SESSION_TOKEN))

    def test_roa_typed(self):
        for module, name, members in (
            (DescribeClustersRequest, "DescribeClustersRequest", {}),
            (DescribeClusterDetailRequest, "DescribeClusterDetailRequest", {"ClusterId": "c-1"}),
            (DescribeClusterNodesRequest, "DescribeClusterNodesRequest", {"ClusterId": "c-1"}),
        ):
            self.call(typed(module, name, **members))

    def test_roa_without_an_action(self):
        self.assertIn("nodes", self.call(roa("GET", "/clusters/c-1/nodes", [("pageSize", "10")])))
        self.call(roa("POST", "/clusters/c-1/nodes", content={"nodes": ["n-1"], "drain_node": True}))

    def test_roa_wrong_keys(self):
        self.refused("SignatureDoesNotMatch", roa("GET", "/clusters"), secret=SECRET + "x")
        self.refused("InvalidAccessKeyId.NotFound", roa("GET", "/clusters"), key="nobody")

    def test_roa_unknown_path(self):
        self.refused("InvalidAction.NotFound", roa("GET", "/nowhere"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
