// A contact's round trip through both dialects with openapi-fetch, over types that openapi-typescript has generated. It
// is compiled with every check of the compiler on. What these programs are given and must do is in ../README.md.

import { isDeepStrictEqual } from "node:util";
import createClient from "openapi-fetch";
import type { components, paths as AskElephant } from "./askelephant.js";
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
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
