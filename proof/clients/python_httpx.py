"""Synthflow's and AskElephant's "update contact" with httpx. The contract of these programs is in README.md."""

import os

import httpx

from conversation import expect, talk

# Without HTTP/1.1 to fall back to, httpx speaks HTTP/2 from the first byte.
is_http_2 = os.environ["ROLO_HTTP"] == "2"
client = httpx.Client(
    base_url=os.environ["ROLO_URL"],
    headers={"Authorization": os.environ["ROLO_AUTHORIZATION"]},
    http1=not is_http_2,
    http2=is_http_2,
    timeout=30,
)


def ask(method, path, body):
    response = client.request(method, path, json=body)
    expect(f"the status of {method} {path}", response.status_code, 200)
    expect("the protocol", response.http_version, "HTTP/2" if is_http_2 else "HTTP/1.1")
    return response.json()


with client:
    talk(ask)
