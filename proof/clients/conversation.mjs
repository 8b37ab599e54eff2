// What the JavaScript programs ask and expect, whatever library does the asking. The contract is in README.md.

import { isDeepStrictEqual } from "node:util";

const SYNTHFLOW = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786";
const ASKELEPHANT = "/api/v2/contacts/contact_id";

/** Talks through `ask(method, path, body)`, which gives an answer's JSON, and ends the process with 1 if something is wrong. */
export async function talk(ask) {
  try {
    await converse(ask);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

export function expect(what, got, wanted) {
  if (!isDeepStrictEqual(got, wanted)) {
    throw new Error(`${what} is ${JSON.stringify(got)} and should be ${JSON.stringify(wanted)}`);
  }
}

async function converse(ask) {
  const example = JSON.parse(process.env.ROLO_SYNTHFLOW_EXAMPLE);
  expect("the answer to Synthflow's update", await ask("PATCH", SYNTHFLOW, example), { status: "ok" });
  let { name, phone_number, email } = (await ask("GET", SYNTHFLOW)).response;
  expect("what Synthflow shows", { name, phone_number, email }, example);

  const seen = await ask("GET", ASKELEPHANT);
  expect("the name in AskElephant", `${seen.first_name} ${seen.last_name}`, example.name);
  expect("the address in AskElephant", seen.emails[0].email, example.email);
  expect("the number in AskElephant", seen.phone_numbers[0].phone_number, example.phone_number);

  const update = JSON.parse(process.env.ROLO_ASKELEPHANT_EXAMPLE);
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
