"""Synthflow's and AskElephant's "update contact" with requests. The contract of these programs is in README.md."""

import os

import requests

from conversation import expect, talk

session = requests.Session()
session.headers["Authorization"] = os.environ["ROLO_AUTHORIZATION"]


def ask(method, path, body):
    response = session.request(method, os.environ["ROLO_URL"] + path, json=body, timeout=30)
    expect(f"the status of {method} {path}", response.status_code, 200)
    expect("the protocol", response.raw.version, 11)
    return response.json()


talk(ask)
