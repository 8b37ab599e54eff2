// Synthflow's and AskElephant's "update contact" with axios. The contract of these programs is in README.md.

import axios from "axios";
import { expect, talk } from "./conversation.mjs";

const { ROLO_URL, ROLO_AUTHORIZATION, ROLO_HTTP } = process.env;
const isHttp2 = ROLO_HTTP === "2";

const client = axios.create({
  baseURL: ROLO_URL,
  headers: { Authorization: ROLO_AUTHORIZATION },
  timeout: 30_000,
  ...(isHttp2 && { httpVersion: 2, http2Options: { sessionTimeout: 100 } }),
});

// axios itself refuses what is not 2xx.
await talk(async (method, url, data) => {
  const response = await client.request({ method, url, data });
  expect(`the status of ${method} ${url}`, response.status, 200);
  expect("whether it was a stream of HTTP/2", "session" in response.request, isHttp2);
  return response.data;
});
