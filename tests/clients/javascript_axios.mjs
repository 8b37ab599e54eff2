// Synthflow's and AskElephant's "update contact" with axios. The contract of these programs is in README.md.

import { isDeepStrictEqual } from "node:util";
import axios from "axios";

const { ROLO_URL, ROLO_AUTHORIZATION, ROLO_HTTP, ROLO_SYNTHFLOW_EXAMPLE, ROLO_ASKELEPHANT_EXAMPLE } = process.env;
const SYNTHFLOW = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786";
const ASKELEPHANT = "/api/v2/contacts/contact_id";

const client = axios.create({
  baseURL: ROLO_URL,
  headers: { Authorization: ROLO_AUTHORIZATION },
  timeout: 30_000,
  ...(ROLO_HTTP === "2" && { httpVersion: 2, http2Options: { sessionTimeout: 100 } }),
});

// axios itself refuses what is not 2xx.
async function ask(method, url, data) {
  const response = await client.request({ method, url, data });
  expect(`the status of ${method} ${url}`, response.status, 200);
  expect("whether it was a stream of HTTP/2", "session" in response.request, ROLO_HTTP === "2");
  return response.data;
}

function expect(what, got, wanted) {
  if (!isDeepStrictEqual(got, wanted)) {
    throw new Error(`${what} is ${JSON.stringify(got)} and should be ${JSON.stringify(wanted)}`);
  }
}

async function talk() {
  const example = JSON.parse(ROLO_SYNTHFLOW_EXAMPLE);
  expect("the answer to Synthflow's update", await ask("patch", SYNTHFLOW, example), { status: "ok" });
  let { name, phone_number, email } = (await ask("get", SYNTHFLOW)).response;
  expect("what Synthflow shows", { name, phone_number, email }, example);

  const seen = await ask("get", ASKELEPHANT);
  expect("the name in AskElephant", `${seen.first_name} ${seen.last_name}`, example.name);
  expect("the address in AskElephant", seen.emails[0].email, example.email);
  expect("the number in AskElephant", seen.phone_numbers[0].phone_number, example.phone_number);

  const update = JSON.parse(ROLO_ASKELEPHANT_EXAMPLE);
  expect("the answer to AskElephant's update", await ask("patch", ASKELEPHANT, update), seen);

  const changed = await ask("patch", ASKELEPHANT, {
    first_name: "Joan",
    emails: [{ email: "joan@example.org", is_primary: true }],
    phone_numbers: [{ phone_number: "+12025550100" }],
  });
  expect("the first name after the change", changed.first_name, "Joan");
  ({ name, phone_number, email } = (await ask("get", SYNTHFLOW)).response);
  const joan = { name: "Joan Smith", phone_number: "+12025550100", email: "joan@example.org" };
  expect("the contact after the change", { name, phone_number, email }, joan);
}

try {
  await talk();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
