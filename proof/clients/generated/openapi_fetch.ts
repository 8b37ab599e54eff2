// A contact's round trip through all surfaces with openapi-fetch, over types that openapi-typescript has generated. It
// is compiled with every check of the compiler on. What these programs are given and must do is in ../README.md.

import { isDeepStrictEqual } from "node:util";
import createClient from "openapi-fetch";
import type { components, paths as AskElephant } from "./askelephant.js";
import type { components as native, paths as Rolo } from "./rolo.js";
import type { paths as Synthflow } from "./synthflow.js";

const url = process.env["ROLO_URL"];
const header = { Authorization: process.env["ROLO_AUTHORIZATION"] ?? "" };

async function roundTripThroughSynthflow(): Promise<void> {
  const client = createClient<Synthflow>({ baseUrl: `${url}/v2` });
  const body = { name: "Grace Hopper", phone_number: "+19075550142", email: "grace@example.org" };
  const made = taken(await client.POST("/contacts", { params: { header }, body }));
  expect("the answer to the creation", made.status, "ok");
  const contact_id = made.response?.id ?? "";
  const params = { header, path: { contact_id } };
  const shown = taken(await client.GET("/contacts/{contact_id}", { params })).response;
  expect("the contact", { name: shown?.name, phone_number: shown?.phone_number, email: shown?.email }, body);
  const done = taken(await client.PATCH("/contacts/{contact_id}", { params, body: { name: "Grace Murray" } }));
  expect("the answer to the update", done.status, "ok");
  const changed = taken(await client.GET("/contacts/{contact_id}", { params })).response;
  expect("the name after the update", changed?.name, "Grace Murray");
  const search = { params: { header, query: { search: "9075550142" } } };
  const found = taken(await client.GET("/contacts", search)).response;
  expect("what the list finds", found?.items?.map((contact) => contact.id), [contact_id]);
  expect("the deletion", taken(await client.DELETE("/contacts/{contact_id}", { params })).status, "ok");
  expect("what the list finds after the deletion", taken(await client.GET("/contacts", search)).response?.total, 0);
}

async function roundTripThroughAskElephant(): Promise<void> {
  const client = createClient<AskElephant>({ baseUrl: `${url}/api` });
  const body: components["schemas"]["contact_create_request"] = {
    first_name: "Grace",
    last_name: "Hopper",
    emails: [{ email: "grace@example.org", is_primary: true }],
    time_zone: "America/New_York",
  };
  const made = taken(await client.POST("/v2/contacts", { params: { header }, body }));
  const params = { header, path: { contact_id: made.id } };
  const shown: components["schemas"]["contact"] = taken(await client.GET("/v2/contacts/{contact_id}", { params }));
  expect("what is read", shown, made);
  expect("the contact", [shown.first_name, shown.time_zone, shown.emails], ["Grace", "America/New_York", body.emails]);
  const changed = taken(await client.PATCH("/v2/contacts/{contact_id}", { params, body: { last_name: null } }));
  expect("the last name after it is cleared", [changed.first_name, changed.last_name], ["Grace", null]);
  const query = { search: "grace@example.org" };
  const found = taken(await client.GET("/v2/contacts", { params: { header, query } }));
  expect("what the list finds", found.data.map((contact) => contact.id), [made.id]);
  expect("the deletion", taken(await client.DELETE("/v2/contacts/{contact_id}", { params })).deleted, true);
  const gone = await client.GET("/v2/contacts/{contact_id}", { params });
  expect("the error after the deletion", gone.error?.status, 404);
}

async function roundTripThroughRolo(): Promise<void> {
  const client = createClient<Rolo>({ baseUrl: url ?? "", headers: header });
  const body: native["schemas"]["ContactFields"] = {
    name: { given: "Grace", family: "Hopper" },
    emails: [{ address: "grace@example.org" }],
    time_zone: "America/New_York",
  };
  const made = contact(taken(await client.POST("/rolo/v1/contacts", { body })));
  const params = { path: { contact_id: made.id } };
  const shown: native["schemas"]["Contact"] = taken(await client.GET("/rolo/v1/contacts/{contact_id}", { params }));
  expect("what is read", shown, made);
  expect("the contact", [shown.name.full, shown.time_zone], ["Grace Hopper", "America/New_York"]);
  const patch = { description: "Prefers to be called.", time_zone: null };
  const change = { params: { ...params, header: { "If-Match": '"1"' } }, body: patch };
  const changed = contact(taken(await client.PATCH("/rolo/v1/contacts/{contact_id}", change)));
  expect("the fields after the change", [changed.description, changed.time_zone], [patch.description, null]);
  const history = taken(await client.GET("/rolo/v1/contacts/{contact_id}/changes", { params })).data;
  expect("what has changed", Object.keys(history[0]?.fields ?? {}).sort(), ["description", "time_zone"]);
  taken(await client.DELETE("/rolo/v1/contacts/{contact_id}", { params }));
  const gone = await client.GET("/rolo/v1/contacts/{contact_id}", { params });
  expect("the problem after the deletion", gone.error?.status, 404);
}

type Answer = native["schemas"]["Contact"] | native["schemas"]["Proposal"] | undefined;

function contact(answer: Answer): native["schemas"]["Contact"] {
  if (answer?.object !== "contact") throw new Error(`there should be a contact, and there is ${answer?.object}`);
  return answer;
}

function taken<T>({ data, response }: { data?: T; response: Response }): T {
  if (data === undefined) throw new Error(`${response.url} has answered ${response.status}`);
  return data;
}

function expect(what: string, got: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(got, wanted)) {
    throw new Error(`${what} is ${JSON.stringify(got)} and should be ${JSON.stringify(wanted)}`);
  }
}

try {
  await roundTripThroughSynthflow();
  await roundTripThroughAskElephant();
  await roundTripThroughRolo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
