// The providers' official SDKs for Node.js against the mock: every form in which they sign and send must be accepted.
//
// Needs in the environment: NODE_PACKAGES, the folder with `node_modules`; MOCK_URL; MOCK_ID and MOCK_SECRET, an access
// key; MOCK_SESSION_ID and MOCK_SESSION_TOKEN, one with a session token and the same secret. `run.sh` sets them.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import net from "node:net";
import { test } from "node:test";

const { MOCK_URL, MOCK_ID, MOCK_SECRET, MOCK_SESSION_ID, MOCK_SESSION_TOKEN, NODE_PACKAGES } = process.env;
const ENDPOINT = MOCK_URL.replace("http://", "");
// Encoders disagree most about these.
const AWKWARD = "Aa1 ~*+/%&='(!)\"é密";

// Refuses whatever would leave the machine, name look-ups included.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = options?.host ?? "127.0.0.1";
  if (!["127.0.0.1", "::1"].includes(host)) throw new Error(`connection beyond loopback: ${host}`);
  return connect.apply(this, args);
};
for (const name of Object.keys(process.env)) if (/_proxy$/i.test(name)) delete process.env[name];

const require = createRequire(`${NODE_PACKAGES}/package.json`);
const { cvm } = require("tencentcloud-sdk-nodejs-cvm");
const { RPCClient, ROAClient } = require("@alicloud/pop-core");
const ecs = require("@alicloud/ecs20140526");
const rds = require("@alicloud/rds20140815");
const cs = require("@alicloud/cs20151215");
const { $OpenApiUtil } = require("@alicloud/openapi-core");

const refused = (code) => (error) => {
  assert.equal(error.code, code, error.message);
  return true;
};

test("the guard stops what leaves the machine", () => {
  assert.throws(() => net.connect({ host: "192.0.2.1", port: 80 }), /beyond loopback/);
});

// ---- tencentcloud-sdk-nodejs-cvm: the new signature and both old ones, as POST and as GET

const TENCENT = [
  ["DescribeRegions", {}, "RegionSet"],
  ["DescribeZones", {}, "ZoneSet"],
  ["DescribeInstances", { Filters: [{ Name: "zone", Values: ["ap-guangzhou-1", AWKWARD] }], Limit: 2 }, "InstanceSet"],
  ["DescribeImages", { ImageIds: ["img-1", "img-2"] }, "ImageSet"],
  ["DescribeKeyPairs", { Offset: 0, Limit: 1 }, "KeyPairSet"],
  ["DescribeInstanceTypeConfigs", {}, "InstanceTypeConfigSet"],
  ["DescribeDisasterRecoverGroups", { Name: AWKWARD }, "DisasterRecoverGroupSet"],
  ["DescribeHosts", { Limit: 1 }, "HostSet"],
  ["StartInstances", { InstanceIds: ["ins-1"] }, "RequestId"],
  ["StopInstances", { InstanceIds: ["ins-1", "ins-2"], ForceStop: true }, "RequestId"],
  ["ResetInstancesPassword", { InstanceIds: ["ins-1"], Password: "Aa1!-pass" }, "RequestId"],
  ["ModifyInstancesAttribute", { InstanceIds: ["ins-1"], InstanceName: AWKWARD }, "RequestId"],
];

function tencent(signMethod, reqMethod, credential = { secretId: MOCK_ID, secretKey: MOCK_SECRET }) {
  const httpProfile = { protocol: "http://", endpoint: ENDPOINT, reqMethod };
  return new cvm.v20170312.Client({ credential, region: "ap-guangzhou", profile: { signMethod, httpProfile } });
}

for (const signMethod of ["TC3-HMAC-SHA256", "HmacSHA1", "HmacSHA256"]) {
  for (const reqMethod of ["POST", "GET"]) {
    for (const [action, params, member] of TENCENT) {
      test(`cvm ${action}, ${signMethod}, ${reqMethod}`, async () => {
        const reply = await tencent(signMethod, reqMethod)[action](params);
        assert.ok(reply[member], JSON.stringify(reply));
      });
    }
    test(`cvm with a session token, ${signMethod}, ${reqMethod}`, async () => {
      const credential = { secretId: MOCK_SESSION_ID, secretKey: MOCK_SECRET, token: MOCK_SESSION_TOKEN };
      await tencent(signMethod, reqMethod, credential).DescribeRegions({});
    });
    test(`cvm with a wrong secret, ${signMethod}, ${reqMethod}`, async () => {
      const client = tencent(signMethod, reqMethod, { secretId: MOCK_ID, secretKey: `${MOCK_SECRET}x` });
      await assert.rejects(client.DescribeRegions({}), refused("AuthFailure.SignatureFailure"));
    });
    test(`cvm with an unknown key, ${signMethod}, ${reqMethod}`, async () => {
      const client = tencent(signMethod, reqMethod, { secretId: "nobody", secretKey: MOCK_SECRET });
      await assert.rejects(client.DescribeRegions({}), refused("AuthFailure.SecretIdNotFound"));
    });
    test(`cvm with a missing parameter, ${signMethod}, ${reqMethod}`, async () => {
      await assert.rejects(tencent(signMethod, reqMethod).StartInstances({}), refused("MissingParameter"));
    });
  }
}

// ---- @alicloud/pop-core: the old signature of RPC operations, as GET and as a form

const REGION = { RegionId: "cn-hangzhou" };
const RPC = [
  ["DescribeRegions", {}, "Regions"],
  ["DescribeZones", REGION, "Zones"],
  ["DescribeInstances", { ...REGION, Tag: [{ Key: AWKWARD, Value: "v" }] }, "Instances"],
  ["DescribeImages", { ...REGION, ImageName: AWKWARD }, "Images"],
  ["DescribeDisks", { ...REGION, DiskIds: JSON.stringify(["d-1"]) }, "Disks"],
  ["DescribeVpcs", REGION, "Vpcs"],
  ["DescribeSecurityGroups", REGION, "SecurityGroups"],
  ["DescribeKeyPairs", REGION, "KeyPairs"],
  ["DescribeInstanceTypes", { InstanceTypes: ["ecs.g6.large", "ecs.g7.large"] }, "InstanceTypes"],
  ["StartInstance", { InstanceId: "i-1" }, "RequestId"],
  ["StopInstance", { InstanceId: "i-1", ForceStop: true }, "RequestId"],
  ["ModifyInstanceAttribute", { InstanceId: "i-1", InstanceName: AWKWARD }, "RequestId"],
];

const rpc = (accessKeySecret = MOCK_SECRET, accessKeyId = MOCK_ID, securityToken = undefined) =>
  new RPCClient({ accessKeyId, accessKeySecret, securityToken, endpoint: MOCK_URL, apiVersion: "2014-05-26" });

for (const method of ["GET", "POST"]) {
  for (const [action, params, member] of RPC) {
    test(`pop-core RPC ${action}, ${method}`, async () => {
      const reply = await rpc().request(action, params, { method });
      assert.ok(reply[member], JSON.stringify(reply));
    });
  }
  test(`pop-core RPC with a session token, ${method}`, async () => {
    await rpc(MOCK_SECRET, MOCK_SESSION_ID, MOCK_SESSION_TOKEN).request("DescribeRegions", {}, { method });
  });
  for (const [name, client, code] of [
    ["a wrong secret", () => rpc(`${MOCK_SECRET}x`), "SignatureDoesNotMatch"],
    ["an unknown key", () => rpc(MOCK_SECRET, "nobody"), "InvalidAccessKeyId.NotFound"],
    ["a missing token", () => rpc(MOCK_SECRET, MOCK_SESSION_ID), "InvalidSecurityToken.MismatchWithAccessKey"],
  ]) {
    test(`pop-core RPC with ${name}, ${method}`, async () => {
      await assert.rejects(client().request("DescribeRegions", {}, { method }), refused(code));
    });
  }
  test(`pop-core RPC with a missing parameter, ${method}`, async () => {
    await assert.rejects(rpc().request("StartInstance", {}, { method }), refused("MissingParameter"));
  });
}

// ---- @alicloud/pop-core: the old signature of ROA operations, which name no action

const JSON_TYPE = { "content-type": "application/json" };
const ROA = [
  ["GET", "/clusters", { name: AWKWARD }],
  ["GET", "/api/v1/clusters", { page_size: "10" }],
  ["GET", "/clusters/c-1", {}],
  ["GET", "/clusters/c-1/nodes", { pageSize: "10", state: "" }],
  ["GET", "/clusters/c-1/nodepools", {}],
  ["GET", "/clusters/c-1/logs", {}],
  ["GET", "/templates", { page_num: "1" }],
  ["GET", "/permissions/users/u-1", {}],
  ["DELETE", "/clusters/c-1", { keep_slb: "true" }],
  ["POST", "/clusters/c-1/nodes", {}, { nodes: ["n-1"], drain_node: true }],
  ["POST", "/templates", {}, { name: AWKWARD, template: "apiVersion: v1" }],
  ["PUT", "/tags", {}, { region_id: "r", resource_ids: ["c-1"], resource_type: "CLUSTER", tags: [{ key: "k" }] }],
];

const roa = (accessKeySecret = MOCK_SECRET, accessKeyId = MOCK_ID, securityToken = undefined) =>
  new ROAClient({ accessKeyId, accessKeySecret, securityToken, endpoint: MOCK_URL, apiVersion: "2015-12-15" });

for (const [method, path, query, body] of ROA) {
  test(`pop-core ROA ${method} ${path}`, async () => {
    await roa().request(method, path, query, body ? JSON.stringify(body) : "", body ? JSON_TYPE : {});
  });
}
test("pop-core ROA with a session token", async () => {
  await roa(MOCK_SECRET, MOCK_SESSION_ID, MOCK_SESSION_TOKEN).request("GET", "/clusters");
});
for (const [name, client, code] of [
  ["a wrong secret", () => roa(`${MOCK_SECRET}x`), "SignatureDoesNotMatch"],
  ["an unknown key", () => roa(MOCK_SECRET, "nobody"), "InvalidAccessKeyId.NotFound"],
  ["no credentials", () => new ROAClient({
    endpoint: MOCK_URL, apiVersion: "2015-12-15", credentialsProvider: { getCredentials: async () => null },
  }), "IncompleteSignature"],
]) {
  test(`pop-core ROA with ${name}`, async () => {
    await assert.rejects(client().request("GET", "/clusters"), refused(code));
  });
}
test("pop-core ROA with an unknown path", async () => {
  await assert.rejects(roa().request("GET", "/nowhere"), refused("InvalidAction.NotFound"));
});

// ---- @alicloud/*: the new signature; typed results

function config(accessKeySecret = MOCK_SECRET, accessKeyId = MOCK_ID, securityToken = undefined) {
  const settings = { accessKeyId, accessKeySecret, securityToken, endpoint: ENDPOINT, protocol: "http" };
  return new $OpenApiUtil.Config({ ...settings, regionId: "cn-hangzhou" });
}

const region = { regionId: "cn-hangzhou" };
const ECS = [
  ["DescribeRegions", {}, "regions"],
  ["DescribeZones", region, "zones"],
  ["DescribeInstances", { ...region, tag: [{ key: AWKWARD, value: "v" }] }, "instances"],
  ["DescribeImages", { ...region, imageName: AWKWARD }, "images"],
  ["DescribeDisks", { ...region, diskIds: JSON.stringify(["d-1"]) }, "disks"],
  ["DescribeVpcs", region, "vpcs"],
  ["DescribeSecurityGroups", region, "securityGroups"],
  ["DescribeKeyPairs", region, "keyPairs"],
  ["StartInstance", { instanceId: "i-1" }, "requestId"],
  ["StopInstance", { instanceId: "i-1", forceStop: true }, "requestId"],
];
const RDS = [
  ["DescribeDBInstances", region, "items"],
  ["DescribeAccounts", { DBInstanceId: "rm-1" }, "accounts"],
  ["DescribeDatabases", { DBInstanceId: "rm-1" }, "databases"],
  ["DescribeBackups", { DBInstanceId: "rm-1", startTime: "2026-01-01T00:00Z", endTime: "2026-01-02T00:00Z" }, "items"],
  ["DescribeDBInstanceAttribute", { DBInstanceId: "rm-1" }, "items"],
  ["DescribeDBInstanceNetInfo", { DBInstanceId: "rm-1" }, "DBInstanceNetInfos"],
  ["DescribeRegions", {}, "regions"],
  ["CreateDatabase", { DBInstanceId: "rm-1", DBName: "db", characterSetName: "utf8mb4" }, "requestId"],
  ["RestartDBInstance", { DBInstanceId: "rm-1" }, "requestId"],
  ["ResetAccountPassword", { DBInstanceId: "rm-1", accountName: "app", accountPassword: "Aa1!@#$&%^*()_+-=" }, "requestId"],
];

for (const [name, module, operations] of [["ecs", ecs, ECS], ["rds", rds, RDS]]) {
  for (const [action, params, member] of operations) {
    test(`${name} ${action}`, async () => {
      const method = action[0].toLowerCase() + action.slice(1);
      const reply = await new module.default(config())[method](new module[`${action}Request`](params));
      assert.ok(reply.body[member], JSON.stringify(reply.body));
    });
  }
}

const cluster = "c 1/密";
const CS = [
  ["describeClusters", [new cs.DescribeClustersRequest({ name: AWKWARD })]],
  ["describeClustersV1", [new cs.DescribeClustersV1Request({ pageSize: 10 })]],
  ["describeClusterDetail", [cluster]],
  ["describeClusterLogs", [cluster]],
  ["describeClusterNodes", [cluster, new cs.DescribeClusterNodesRequest({ pageSize: "10" })]],
  ["describeClusterNodePools", [cluster, new cs.DescribeClusterNodePoolsRequest({})]],
  ["describeTemplates", [new cs.DescribeTemplatesRequest({ pageNum: 1 })]],
  ["describeUserQuota", []],
  ["deleteCluster", [cluster, new cs.DeleteClusterRequest({ keepSlb: true, retainResources: ["a", "b"] })]],
  ["modifyCluster", [cluster, new cs.ModifyClusterRequest({ deletionProtection: true })]],
  ["tagResources", [new cs.TagResourcesRequest({
    regionId: "r", resourceIds: ["c-1"], resourceType: "CLUSTER", tags: [new cs.Tag({ key: AWKWARD, value: "v" })],
  })]],
];
for (const [method, args] of CS) {
  test(`cs ${method}`, async () => {
    const reply = await new cs.default(config())[method](...args);
    assert.ok(reply.headers["x-acs-request-id"], JSON.stringify(reply));
  });
}

test("ecs with a session token", async () => {
  const client = new ecs.default(config(MOCK_SECRET, MOCK_SESSION_ID, MOCK_SESSION_TOKEN));
  await client.describeRegions(new ecs.DescribeRegionsRequest({}));
});
for (const [name, args, code] of [
  ["a wrong secret", [`${MOCK_SECRET}x`], "SignatureDoesNotMatch"],
  ["an unknown key", [MOCK_SECRET, "nobody"], "InvalidAccessKeyId.NotFound"],
]) {
  test(`ecs, rds and cs with ${name}`, async () => {
    const wrong = config(...args);
    const calls = [
      new ecs.default(wrong).describeRegions(new ecs.DescribeRegionsRequest({})),
      new rds.default(wrong).describeRegions(new rds.DescribeRegionsRequest({})),
      new cs.default(wrong).describeUserQuota(),
    ];
    for (const call of calls) await assert.rejects(call, refused(code));
  });
}
