#!/usr/bin/env python3
"""Makes a small store by the program as it is, and writes down what it shows: see README.md.

    proof/upgrade/make.py target/debug/rolo sqlite
    proof/upgrade/make.py target/debug/rolo postgres

The second needs PostgreSQL's server, of which it starts one of its own and removes it. Python's standard library is enough.
"""

import contextlib
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

import people

HERE = pathlib.Path(__file__).resolve().parent

# The workspaces: how each is made.
WORKSPACES = {
    "german": ["--region", "DE"],
    "regionless": ["--metadata", "replace", "--unique-emails", "off"],
}

# What makes it the dump of one server and not of another.
HOST_LINES = re.compile(r"^(-- (Dumped|Started|Completed).*|\\(un)?restrict .*|SET transaction_timeout .*)\n", re.MULTILINE)


class Rolo:
    """The program on one store."""

    def __init__(self, program, place):
        self.program, self.place = [str(program)], place
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("ROLO_")}

    def run(self, *arguments):
        """Runs a command to its end, and gives what it printed."""
        ended = subprocess.run(
            [*self.program, *arguments, *self.place], env=self.environment, stdout=subprocess.PIPE, text=True, check=True
        )
        return ended.stdout

    def schema(self):
        """The schema's number, as the doctor says it."""
        findings = json.loads(self.run("doctor", "--json"))["findings"]
        return next(finding["says"] for finding in findings if finding["about"] == "schema")

    @contextlib.contextmanager
    def serve(self):
        """Serves the store; gives where."""
        command = [*self.program, "serve", "--listen", "127.0.0.1:0", *self.place]
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            yield process.stdout.readline().strip().removeprefix("Rolo listens on ")
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate()
            if process.returncode != 0:
                sys.exit(f"the server ended with {process.returncode}")


class Client:
    """Asks a server with the key of one workspace."""

    def __init__(self, url, key):
        self.url, self.key = url, key

    def ask(self, method, path, body=None, headers=()):
        """The status, ETag and body of an answer; a body that is no text is sent as JSON."""
        text = body if body is None or isinstance(body, str) else json.dumps(body)
        data = None if text is None else text.encode()
        request = urllib.request.Request(self.url + path, data, {"Authorization": self.key, **dict(headers)}, method=method)
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            return answer.status, answer.headers["ETag"], answer.read().decode()

    def do(self, method, path, body=None, headers=()):
        """The JSON of an answer; ends the program where it is a refusal."""
        status, _, text = self.ask(method, path, body, headers)
        if status >= 300:
            sys.exit(f"{method} {path} {body}: {status} {text}")
        return json.loads(text)

    def refuses(self, path, body):
        """Whether what would be made cannot be; it is made and deleted where it can."""
        status, _, text = self.ask("POST", path, body)
        if status < 300:
            self.do("DELETE", f"{path}/{json.loads(text)['id']}")
        return status >= 300

    def synthflow_contact(self, name, number, metadata="{}", headers=(), **more):
        """Makes a contact, and gives its id in both spellings."""
        body = json.dumps({"name": name, "phone_number": number, **more})
        body = f'{body[:-1]}, "contact_metadata": {metadata}}}'
        return spellings(self.do("POST", "/v2/contacts", body, headers)["response"]["id"])

    def askelephant_contact(self, body, headers=()):
        """Makes a contact, and gives its id in both spellings."""
        return spellings(self.do("POST", "/api/v2/contacts", body, headers)["id"])


LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def spellings(spelled):
    """An id as each dialect spells it: a UUID, and a ULID behind `cnt_`."""
    if spelled.startswith("cnt_"):
        bits = 0
        for letter in spelled[4:]:
            bits = bits * 32 + LETTERS.index(letter)
        text = f"{bits:032x}"
        return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]]), spelled
    bits, text = int(spelled.replace("-", ""), 16), ""
    for _ in range(26):
        bits, last = divmod(bits, 32)
        text = LETTERS[last] + text
    return spelled, f"cnt_{text}"


def make_contacts(client):
    """Contacts through both dialects in turn: all numbers, names and addresses; their ids."""
    ids = []
    for place, numbers in enumerate(people.NUMBERS):
        name = people.FULL_NAMES[place % len(people.FULL_NAMES)]
        if len(numbers) == 1 and place % 2 == 0:
            metadata = people.METADATA[place // 2 % len(people.METADATA)]
            ids.append(client.synthflow_contact(name, numbers[0], metadata))
        else:
            items = [{"phone_number": number} for number in numbers]
            body = {"last_name": f"Number {place}", "phone_numbers": items}
            # What this program takes for one number stands once, in the spelling that is of most interest.
            if client.refuses("/api/v2/contacts", body):
                body["phone_numbers"] = items[:1]
            ids.append(client.askelephant_contact(body))
    for place, (first, last, address) in enumerate(people.PEOPLE):
        headers = {"Idempotency-Key": f"made-{place}"}
        if address is not None and place % 3 == 0:
            name = " ".join(part for part in (first, last) if part)
            ids.append(client.synthflow_contact(name, "Anonymous", email=address, headers=headers))
        else:
            emails = [] if address is None else [{"email": address}, {"email": f"second+{place}@example.org"}]
            body = {"first_name": first, "last_name": last, "emails": emails, "description": "Made\nby two lines"}
            ids.append(client.askelephant_contact(body, headers))
    return ids


def change(client, ids, companies, stores):
    """Changes of each kind, so that the log has more than creations."""
    synthflow = lambda place: f"/v2/contacts/{ids[place][0]}"
    askelephant = lambda place: f"/api/v2/contacts/{ids[place][1]}"
    patch = lambda path, body, **more: client.do("PATCH", path, body, **more)
    patch(synthflow(0), {"name": f"{people.ZOE_APART}  Corrected"}, headers={"Idempotency-Key": "corrected"})
    patch(synthflow(1), {"phone_number": "030 5550143 ext. 8", "email": "Corrected@Example.org"})
    patch(synthflow(2), '{"contact_metadata": {"plan": "silver", "big": 98765432109876543210, "nothing": null}}')
    patch(askelephant(3), {"first_name": "Mary Ann", "last_name": "van der Berg", "time_zone": "Europe/Berlin"})
    numbers = [{"phone_number": "+49 30 5550144", "is_primary": False}, {"phone_number": "030 5550145", "is_primary": False}]
    patch(askelephant(4), {"phone_numbers": numbers, "description": None})
    patch(askelephant(5), {"company_id": companies[0]})
    patch(askelephant(6), {"company_id": companies[-1]})
    patch(synthflow(27), {"email": ""})
    patch(synthflow(27), {"email": f"two.{people.HANGUL}@example.org"})
    link = {"object_type": "contact", "crm_object_id": "HS-1", "source": "hubspot"}
    client.do("PUT", f"{askelephant(7)}/crm_association", link)
    client.do("PUT", f"{askelephant(8)}/crm_association", {**link, "crm_object_id": "HS-2"})
    client.do("DELETE", f"{askelephant(8)}/crm_association")
    for place, store in enumerate(stores):
        for contact in range(place * 3, place * 3 + 5):
            client.do("POST", f"/v2/memory_stores/{store}/contacts/{ids[contact][0]}/attach")
        client.do("POST", f"/v2/memory_stores/{store}/assistants/assistant-{place}/attach")
    client.do("POST", f"/v2/memory_stores/{stores[0]}/contacts/{ids[1][0]}/detach")
    patch(f"/v2/memory_stores/{stores[0]}", {"description": f"{people.ZOE_APART}, corrected"})
    client.do("DELETE", f"/v2/memory_stores/{stores[-1]}")
    patch(f"/api/v2/companies/{companies[1]}", {"description": "corrected", "domains": [{"domain": "Other.Example"}]})
    link = {"object_type": "company", "crm_object_id": "HS-3", "source": "hubspot"}
    client.do("PUT", f"/api/v2/companies/{companies[1]}/crm_association", link)
    client.do("DELETE", f"/api/v2/companies/{companies[-1]}")
    client.do("DELETE", synthflow(9))
    client.do("DELETE", askelephant(10))
    client.do("DELETE", synthflow(11))
    client.do("POST", f"/rolo/v1/contacts/{ids[11][0]}:restore")


def fill(client, is_unique):
    """Fills a workspace; gives the paths of all that it holds or held."""
    companies = [client.do("POST", "/api/v2/companies", company)["id"] for company in people.COMPANIES]
    stores = [client.do("POST", "/v2/memory_stores", store)["response"]["id"] for store in people.STORES]
    ids = make_contacts(client)
    # The address of another contact to whoever knows that both are one text; and one that is another contact's to everybody.
    for address in [f"{people.HANGUL}@example.org"] + ([] if is_unique else ["ZOE@EXAMPLE.ORG"]):
        body = {"emails": [{"email": address}]}
        if not client.refuses("/api/v2/contacts", body):
            ids.append(client.askelephant_contact(body))
    change(client, ids, companies, stores)
    paths = [path for one, other in ids for path in (f"/v2/contacts/{one}", f"/api/v2/contacts/{other}")]
    paths += [f"/api/v2/companies/{company}" for company in companies]
    paths += [f"/v2/memory_stores/{store}" for store in stores]
    paths += [f"/v2/memory_stores/{stores[0]}/contacts/{ids[0][0]}/memory_data"]
    paths += ["/v2/contacts?page_size=100", "/v2/memory_stores?page_size=100"]
    paths += ["/api/v2/contacts?limit=100", "/api/v2/companies?limit=100", "/api/v2/contacts?limit=100&order_by=updated_at:asc"]
    for kind, link in (("contact", "HS-1"), ("company", "HS-3")):
        ask = urllib.parse.urlencode({"filter[crm_associations][eq]": json.dumps([{"id": link, "object_type": kind}])})
        paths.append(f"/api/v2/{'contacts' if kind == 'contact' else 'companies'}?{ask}")
    paths.append("/api/v2/companies?" + urllib.parse.urlencode({"filter[domain][eq]": "sons.example.org"}))
    paths.append("/api/v2/companies?" + urllib.parse.urlencode({"filter[domain][eq]": "OTHER.example"}))
    return paths


def shown(client, workspace, path):
    """What a path shows. A refusal holds the id of its request, so that only its status is kept."""
    status, etag, body = client.ask("GET", path)
    answer = {"workspace": workspace, "path": path, "status": status}
    return answer if status != 200 else {**answer, "etag": etag, "body": body}


def make(rolo):
    """Makes the store, and gives what it shows."""
    keys = {}
    for name, choices in WORKSPACES.items():
        rolo.run("workspace", "create", name, "--init", *choices)
        key = rolo.run("key", "create", "--name", "all", "--scopes", "workspace:admin", "--rate-limit", "off", "--workspace", name)
        keys[name] = key.strip()
    revoked = rolo.run("key", "create", "--name", "revoked", "--scopes", "contacts:read", "--workspace", "german", "--json")
    rolo.run("key", "revoke", json.loads(revoked)["id"])
    rolo.run("key", "rotate", rolo.run("key", "create", "--name", "rotated", "--scopes", "contacts:read", "--workspace", "german").strip(), "--overlap", "30d")
    rolo.run("workspace", "create", "gone")
    rolo.run("workspace", "delete", "gone", "--confirm", "gone")
    with rolo.serve() as url:
        clients = {name: Client(url, key) for name, key in keys.items()}
        paths = {name: fill(client, name == "german") for name, client in clients.items()}
    # Read from a store that was closed and opened again, by which all stands in its files.
    with rolo.serve() as url:
        answers = [shown(Client(url, keys[name]), name, path) for name in paths for path in paths[name]]
    return {"schema": rolo.schema(), "keys": keys, "answers": answers}


def keep(engine, expected):
    """The folder for this schema, with what the store shows; ends the program where there is one already."""
    folder = HERE / f"{engine}-{expected['schema']}"
    if folder.exists():
        sys.exit(f"{folder.relative_to(HERE)} is there already; a store of a schema is made once and stays as it is")
    folder.mkdir()
    (folder / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return folder


def make_sqlite(program):
    """The files of a store that was closed cleanly."""
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "store"
        expected = make(Rolo(program, ["--data", str(data)]))
        # The doctor, which was asked last, leaves an empty log of writes.
        for name in ("rolo.sqlite-wal", "rolo.sqlite-shm"):
            left = data / name
            if name.endswith("-wal") and left.exists() and left.stat().st_size > 0:
                sys.exit("the store was not closed")
            left.unlink(missing_ok=True)
        shutil.copytree(data, keep("sqlite", expected) / "store")


def make_postgres(program):
    """The dump of a database."""
    with tempfile.TemporaryDirectory() as folder, postgres(pathlib.Path(folder)) as (programs, url):
        expected = make(Rolo(program, ["--database", url]))
        dump = [programs / "pg_dump", "--no-owner", "--no-privileges", "--inserts", "--dbname", url]
        dumped = subprocess.run(dump, stdout=subprocess.PIPE, text=True, check=True).stdout
        (keep("postgres", expected) / "store.sql").write_text(HOST_LINES.sub("", dumped), encoding="utf-8")


@contextlib.contextmanager
def postgres(folder):
    """A server of one's own; gives the folder of its programs, and the address of an empty database."""
    versions = pathlib.Path("/usr/lib/postgresql").glob("*/bin")
    programs = max(versions, key=lambda path: int(path.parent.name), default=None)
    programs = programs or pathlib.Path(shutil.which("initdb") or sys.exit("PostgreSQL's server is not installed")).parent
    # It refuses to run as root.
    other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
    if other:
        shutil.chown(folder, "postgres", "postgres")
    password, data = secrets.token_hex(16), folder / "data"
    secret = folder / "password"
    secret.write_text(password)
    secret.chmod(0o600)
    if other:
        shutil.chown(secret, "postgres", "postgres")
    make = [programs / "initdb", "-D", data, "-U", "rolo", "-A", "md5", "-E", "UTF8", "--locale=C.UTF-8", f"--pwfile={secret}"]
    subprocess.run([*other, *make], stdout=subprocess.DEVNULL, check=True, cwd="/")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    start = [programs / "postgres", "-D", data, "-p", str(port), "-k", folder, "-h", "127.0.0.1"]
    server = subprocess.Popen([*other, *start], stderr=subprocess.DEVNULL, cwd="/")
    try:
        url = f"postgres://rolo:{password}@127.0.0.1:{port}"
        until = time.monotonic() + 60
        create = [programs / "psql", "--quiet", "--dbname", f"{url}/postgres", "--command", "create database store"]
        while subprocess.run(create, stderr=subprocess.DEVNULL).returncode != 0:
            if time.monotonic() > until:
                sys.exit("the server does not start")
            time.sleep(0.1)
        yield programs, f"{url}/store"
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


if __name__ == "__main__":
    makers = {"sqlite": make_sqlite, "postgres": make_postgres}
    if len(sys.argv) != 3 or sys.argv[2] not in makers:
        sys.exit(__doc__)
    makers[sys.argv[2]](pathlib.Path(sys.argv[1]).resolve())
