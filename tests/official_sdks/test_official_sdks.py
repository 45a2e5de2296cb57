"""The providers' official SDKs against the mock: what they sign and send must be what the mock accepts.

Needs in the environment: MOCK_URL; MOCK_ID and MOCK_SECRET, an access key; MOCK_SESSION_ID and MOCK_SESSION_TOKEN,
one with a session token and the same secret; MOCK_BEARER. `run.sh` sets them.
"""

import os
import socket
import sys
import unittest

from alibabacloud_dds20151201 import client as dds, models as dds_models
from alibabacloud_rds20140815 import client as rds, models as rds_models
from alibabacloud_smartag20180313 import client as smartag, models as smartag_models
from alibabacloud_tea_openapi.exceptions import ClientException
from alibabacloud_tea_openapi.utils_models import Config as AlibabaConfig
from tencentcloud.common.credential import Credential as TencentCredential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.redis.v20180412 import models as redis_models, redis_client
from zenlayercloud.common.config import Config as ZenlayerConfig
from zenlayercloud.common.credential import Credential as ZenlayerCredential, TokenCredential
from zenlayercloud.common.excpetion.zenlayer_cloud_sdk_exception import ZenlayerCloudSdkException
from zenlayercloud.zec.v20250901 import models as zec_models, zec_client

ENDPOINT = os.environ["MOCK_URL"].removeprefix("http://")
ID, SECRET = os.environ["MOCK_ID"], os.environ["MOCK_SECRET"]
SESSION_ID, SESSION_TOKEN = os.environ["MOCK_SESSION_ID"], os.environ["MOCK_SESSION_TOKEN"]
UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
# Encoders disagree most about these; the services with a password rule do not allow all of them.
AWKWARD = "Aa1 ~*+/%&='(!)\"é密"

strays = []


def guard(event, args):
    """Refuses, and remembers, whatever would leave the machine: name look-ups included."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0]
    elif event in ("socket.connect", "socket.sendto") and args[0].family in (socket.AF_INET, socket.AF_INET6):
        host = args[1][0]
    else:
        return
    if host not in ("127.0.0.1", "::1"):
        strays.append(host)
        raise PermissionError(f"{event} beyond loopback: {host}")


def setUpModule():
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]
    # A system proxy, or a login for the host in the user's .netrc, would change the requests.
    os.environ.update(NO_PROXY="*", NETRC=os.devnull)
    sys.addaudithook(guard)


class Guard(unittest.TestCase):
    def test_guard_stops_what_leaves_the_machine(self):
        for host in ("192.0.2.1", "example.invalid"):
            with self.assertRaises(PermissionError):
                socket.create_connection((host, 80), timeout=1)
            self.assertEqual(strays.pop(), host)


class Sdk(unittest.TestCase):
    def setUp(self):
        strays.clear()

    def tearDown(self):
        self.assertEqual(strays, [])

    def refused(self, error, code, *args, **kwargs):
        with self.assertRaises(error) as caught:
            self.reset(*args, **kwargs)
        self.assertEqual(caught.exception.code, code, caught.exception)


class Alibaba(Sdk):
    def reset(self, service, request, key=ID, secret=SECRET, token=None):
        module, models, action, name = {
            "dds": (dds, dds_models, "reset_account_password", "ResetAccountPassword"),
            "rds": (rds, rds_models, "reset_account_password", "ResetAccountPassword"),
            "smartag": (smartag, smartag_models, "reset_smart_access_gateway_client_user_password",
                        "ResetSmartAccessGatewayClientUserPassword"),
        }[service]
        config = AlibabaConfig(access_key_id=key, access_key_secret=secret, security_token=token,
                               endpoint=ENDPOINT, protocol="http", region_id="cn-hangzhou")
        reply = getattr(module.Client(config), action)(getattr(models, name + "Request")(**request))
        self.assertEqual(reply.status_code, 200)
        self.assertRegex(reply.body.request_id, f"^{UUID.upper()}$")
        self.assertEqual(reply.headers["x-acs-request-id"], reply.body.request_id)

    SMARTAG = dict(region_id="cn-hangzhou", smart_agid="sag-mock", user_name="用户 1", password=AWKWARD)
    RDS = dict(dbinstance_id="rm-mock", account_name="app", account_password="Aa1!@#$&%^*()_+-=")
    DDS = dict(dbinstance_id="dds-mock", account_name="root", account_password="Aa1!#$%^&*()_+-=")

    def test_smartag(self):
        self.reset("smartag", self.SMARTAG)

    def test_rds(self):
        self.reset("rds", self.RDS)

    def test_dds(self):
        self.reset("dds", self.DDS)

    def test_session_token(self):
        self.reset("rds", self.RDS, SESSION_ID, token=SESSION_TOKEN)

    def test_wrong_secret(self):
        self.refused(ClientException, "SignatureDoesNotMatch", "rds", self.RDS, secret=SECRET + "x")

    def test_missing_parameter(self):
        self.refused(ClientException, "MissingParameter", "rds", dict(self.RDS, dbinstance_id=None))


class Tencent(Sdk):
    def reset(self, key=ID, secret=SECRET, token=None, no_auth=False):
        profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=ENDPOINT))
        client = redis_client.RedisClient(TencentCredential(key, secret, token), "ap-guangzhou", profile)
        request = redis_models.ResetPasswordRequest()
        request.InstanceId, request.Password, request.NoAuth = "crs-mock", AWKWARD, no_auth
        reply = client.ResetPassword(request)
        self.assertRegex(reply.RequestId, f"^{UUID}$")
        self.assertIsInstance(reply.TaskId, int)

    def test_redis(self):
        self.reset()

    def test_session_token(self):
        self.reset(SESSION_ID, token=SESSION_TOKEN)

    def test_wrong_secret(self):
        self.refused(TencentCloudSDKException, "AuthFailure.SignatureFailure", secret=SECRET + "x")

    def test_wrong_type(self):
        self.refused(TencentCloudSDKException, "InvalidParameter", no_auth="no")


class Zenlayer(Sdk):
    def reset(self, credential=None, secret=SECRET, password="Aa1~!@$^*-_=+"):
        config = ZenlayerConfig(scheme="http", domain=ENDPOINT)
        client = zec_client.ZecClient(credential or ZenlayerCredential(ID, secret), config)
        request = zec_models.ResetInstancePasswordRequest()
        request.instanceId, request.password = "mock-instance", password
        self.assertRegex(client.ResetInstancePassword(request).requestId, f"^T{UUID.upper()}$")

    def test_zec(self):
        self.reset()

    def test_bearer(self):
        self.reset(TokenCredential(os.environ["MOCK_BEARER"]))

    def test_wrong_secret(self):
        self.refused(ZenlayerCloudSdkException, "AUTHFAILURE_SIGNATURE_FAILURE", secret=SECRET + "x")

    def test_weak_password(self):
        self.refused(ZenlayerCloudSdkException, "INVALID_PASSWORD_MALFORMED", password="weak")


if __name__ == "__main__":
    unittest.main(verbosity=2)
