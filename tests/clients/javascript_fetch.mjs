// Synthflow's and AskElephant's "update contact" with fetch. The contract of these programs is in README.md.

import { isDeepStrictEqual } from "node:util";
import * as undici from "undici";

const { ROLO_URL, ROLO_AUTHORIZATION, ROLO_HTTP, ROLO_SYNTHFLOW_EXAMPLE, ROLO_ASKELEPHANT_EXAMPLE } = process.env;
const SYNTHFLOW = `${ROLO_URL}/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786`;
const ASKELEPHANT = `${ROLO_URL}/api/v2/contacts/contact_id`;

// The fetch that comes with Node speaks HTTP/1.1 here. For HTTP/2 without TLS its own library has a client beside it.
const isHttp2 = ROLO_HTTP === "2";
const dispatcher = isHttp2 ? new undici.H2CClient(ROLO_URL) : undefined;
const call = isHttp2 ? undici.fetch : fetch;

async function ask(method, url, body) {
  const headers = { Authorization: ROLO_AUTHORIZATION };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await call(url, { method, headers, body: JSON.stringify(body), dispatcher });
  expect(`the status of ${method} ${url}`, response.status, 200);
  return response.json();
}

function expect(what, got, wanted) {
  if (!isDeepStrictEqual(got, wanted)) {
    throw new Error(`${what} is ${JSON.stringify(got)} and should be ${JSON.stringify(wanted)}`);
  }
}

async function talk() {
  const example = JSON.parse(ROLO_SYNTHFLOW_EXAMPLE);
  expect("the answer to Synthflow's update", await ask("PATCH", SYNTHFLOW, example), { status: "ok" });
  let { name, phone_number, email } = (await ask("GET", SYNTHFLOW)).response;
  expect("what Synthflow shows", { name, phone_number, email }, example);

  const seen = await ask("GET", ASKELEPHANT);
  expect("the name in AskElephant", `${seen.first_name} ${seen.last_name}`, example.name);
  expect("the address in AskElephant", seen.emails[0].email, example.email);
  expect("the number in AskElephant", seen.phone_numbers[0].phone_number, example.phone_number);

  const update = JSON.parse(ROLO_ASKELEPHANT_EXAMPLE);
  expect("the answer to AskElephant's update", await ask("PATCH", ASKELEPHANT, update), seen);

  const changed = await ask("PATCH", ASKELEPHANT, {
    first_name: "Joan",
    emails: [{ email: "joan@example.org", is_primary: true }],
    phone_numbers: [{ phone_number: "+12025550100" }],
  });
  expect("the first name after the change", changed.first_name, "Joan");
  ({ name, phone_number, email } = (await ask("GET", SYNTHFLOW)).response);
  const joan = { name: "Joan Smith", phone_number: "+12025550100", email: "joan@example.org" };
  expect("the contact after the change", { name, phone_number, email }, joan);
}

try {
  await talk();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await dispatcher?.close();
}
