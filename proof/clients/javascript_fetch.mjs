// Synthflow's and AskElephant's "update contact" with fetch. The contract of these programs is in README.md.

import * as undici from "undici";
import { expect, talk } from "./conversation.mjs";

const { ROLO_URL, ROLO_AUTHORIZATION, ROLO_HTTP } = process.env;

// The fetch that comes with Node speaks HTTP/1.1 here. For HTTP/2 without TLS its own library has a client beside it.
const isHttp2 = ROLO_HTTP === "2";
const dispatcher = isHttp2 ? new undici.H2CClient(ROLO_URL) : undefined;
const call = isHttp2 ? undici.fetch : fetch;

await talk(async (method, path, body) => {
  const headers = { Authorization: ROLO_AUTHORIZATION };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await call(ROLO_URL + path, { method, headers, body: JSON.stringify(body), dispatcher });
  expect(`the status of ${method} ${path}`, response.status, 200);
  return response.json();
});
await dispatcher?.close();
