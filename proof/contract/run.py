"""Drives a running Rolo with the OpenAPI files of its surfaces, and shows that a wrong answer would be noticed.

Called by `cargo xtask contract`, which starts the server. ROLO_URL says where it listens, ROLO_KEY is a key of scope
workspace:admin without a rate limit.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

HERE = pathlib.Path(__file__).parent
FILES = HERE.parent.parent / "crates" / "rolo-api" / "contracts"

# Where a dialect is mounted, how its clients send a key, its schema of a contact, and a key that most contacts are shown with.
DIALECTS = {
    "synthflow": {"mount": "/v2", "authorization": "Bearer {}", "contact": "contact", "shown": "phone_number"},
    "askelephant": {"mount": "/api", "authorization": "{}", "contact": "contact", "shown": "phone_numbers"},
    "rolo": {"mount": "", "authorization": "Bearer {}", "contact": "Contact", "shown": "phones", "first": "/rolo/v1/contacts"},
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--examples", type=int, required=True, help="requests of each kind to each operation")
    options = parser.parse_args()
    faults = []
    for dialect in DIALECTS:
        faults += drive(dialect, options)
    if not faults:
        faults = [fault for dialect in DIALECTS for fault in check_that_it_notices(dialect, options)]
    for fault in faults:
        print(f"FAULT: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


def drive(dialect, options):
    """Runs all phases and some lives, and gives what is wrong with the run."""
    document = FILES / f"{dialect}.openapi.json"
    faults = []
    make_first(dialect, json.loads(document.read_text("utf-8")))
    failed, output, statuses = schemathesis(dialect, document, options, ["-n", str(options.examples)])
    print(output)
    if failed:
        faults.append(f"{dialect}: Schemathesis has found failures, see above")
    failed, output, more = lives(dialect, document, options)
    print(output)
    if failed:
        faults.append(f"{dialect}: a life went wrong, see above")
    for name, got in more.items():
        for status, count in got.items():
            known = statuses.setdefault(name, {})
            known[status] = known.get(status, 0) + count
    for name in operation_names(document):
        got = statuses.get(name, {})
        if not any(status.startswith("2") for status in got):
            faults.append(f"{dialect}: {name} was never successful, so nothing is known of its answers ({got})")
    total = sum(sum(got.values()) for got in statuses.values())
    print(f"{dialect}: {total} requests to {len(statuses)} operations, {summed(statuses)}\n")
    return faults


def make_first(dialect, document):
    """Makes the contact of the document's example, which other examples ask for, where there is one."""
    first = DIALECTS[dialect].get("first")
    if first is None:
        return
    example = document["paths"][first]["post"]["requestBody"]["content"]["application/json"]["example"]
    headers = {"Authorization": authorization(dialect), "Content-Type": "application/json"}
    request = urllib.request.Request(base_url(dialect) + first, json.dumps(example).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        answer.read()


def check_that_it_notices(dialect, options):
    """Runs the list of contacts against wrong copies of the file; each must make the run fail, or it proves nothing."""
    document = json.loads((FILES / f"{dialect}.openapi.json").read_text("utf-8"))
    schemas = document["components"]["schemas"]
    some = ["--include-operation-id", "list-contacts", "-n", "5", "--phases", "examples,fuzzing"]

    record = schemas[DIALECTS[dialect]["contact"]]["properties"]
    right, record["created_at"] = record["created_at"], {"type": "integer"}
    yield from notice(dialect, document, options, some, "Response violates schema", "a property of another type")

    record["created_at"] = right
    success = document["paths"][next(path for path in document["paths"] if path.endswith("/contacts"))]["get"]["responses"]
    success["299"] = success.pop("200")
    yield from notice(dialect, document, options, some, "Undocumented status code", "a status not declared")

    success["200"] = success.pop("299")
    del record[DIALECTS[dialect]["shown"]]
    yield from notice(dialect, document, options, some, "undeclared keys in the answer", "a key not declared")


def notice(dialect, document, options, some, expected, about):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "wrong.openapi.json"
        path.write_text(json.dumps(document), "utf-8")
        failed, output, _ = schemathesis(dialect, path, options, some)
    if not failed or expected.lower() not in output.lower():
        print(output)
        yield f"{dialect}: {about} went unnoticed"
    else:
        print(f"{dialect}: {about} is noticed")


def schemathesis(dialect, document, options, more):
    """Runs Schemathesis: whether it failed, what it said, and the notes of `hooks.py`."""
    command = ["-m", "schemathesis.cli", "--config-file", HERE / "schemathesis.toml", "run", document]
    command += ["--url", base_url(dialect)]
    command += ["-H", f"Authorization: {authorization(dialect)}", "--seed", str(options.seed)]
    return python(dialect, [*command, *more], {"SCHEMATHESIS_HOOKS": str(HERE / "hooks.py")})


def lives(dialect, document, options):
    """Runs `lives.py`, with the same to tell."""
    command = [HERE / "lives.py", "--document", document, "--base-url", base_url(dialect)]
    command += ["--seed", str(options.seed), "--lives", str(options.examples)]
    return python(dialect, command, {"ROLO_AUTHORIZATION": authorization(dialect)})


def base_url(dialect):
    return os.environ["ROLO_URL"] + DIALECTS[dialect]["mount"]


def authorization(dialect):
    return DIALECTS[dialect]["authorization"].format(os.environ["ROLO_KEY"])


def python(dialect, arguments, variables):
    """Runs a Python program in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        notes = pathlib.Path(folder) / "notes.json"
        variables = {**os.environ, "ROLO_DIALECT": dialect, "ROLO_RUN_NOTES": str(notes), **variables}
        variables["PYTHONDONTWRITEBYTECODE"] = "1"
        ended = subprocess.run(
            [sys.executable, *arguments], cwd=folder, env=variables, text=True, capture_output=True, check=False
        )
        if ended.returncode not in (0, 1) or not notes.exists():
            sys.exit(f"could not run ({ended.returncode}):\n{ended.stdout}\n{ended.stderr}")
        return ended.returncode == 1, ended.stdout + ended.stderr, json.loads(notes.read_text("utf-8"))


def operation_names(document):
    """The operations by a method that the tool knows."""
    paths = json.loads(document.read_text("utf-8"))["paths"].values()
    known = ("get", "post", "put", "patch", "delete")
    return [item[method]["operationId"] for item in paths for method in known if method in item]


def summed(statuses):
    sums = {}
    for got in statuses.values():
        for status, count in got.items():
            sums[status] = sums.get(status, 0) + count
    return ", ".join(f"{count} × {status}" for status, count in sorted(sums.items()))


if __name__ == "__main__":
    main()
