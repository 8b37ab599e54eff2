"""Takes records through whole lives with made-up data: created, then read, changed and linked in any order, then
deleted, then gone. Every answer on the way is checked against the OpenAPI file.

Called by `run.py`, with the variables of `hooks.py` and ROLO_AUTHORIZATION, the header's value.
"""

import argparse
import collections
import os
import pathlib
import sys

import hypothesis
import schemathesis
from hypothesis import strategies

import hooks

# Of each kind of record, the operations by the word of what they do to it. Every life begins with what is `always` done,
# which is the first reading and the first update where nothing is said.
LIVES = {
    "synthflow": {
        "contact": {
            "create": "create-a-contact",
            "read": ["get-a-contact"],
            "update": ["update-a-contact"],
            "delete": "delete-a-contact",
        },
        "memory store": {
            "create": "create-a-memory-store",
            "read": ["get-a-memory-store", "get-data-for-a-specific-memory-store-and-contact"],
            "update": [
                "update-a-memory-store",
                "attach-a-contact-to-a-memory-store",
                "detach-a-contact-from-a-memory-store",
                "attach-a-memory-store-to-an-agent",
                "detach-a-memory-store-from-an-agent",
            ],
            "delete": "delete-a-memory-store",
            "always": [
                "get-a-memory-store",
                "update-a-memory-store",
                "attach-a-contact-to-a-memory-store",
                "get-data-for-a-specific-memory-store-and-contact",
            ],
        },
    },
    "askelephant": {
        "contact": {
            "create": "create-contact",
            "read": ["get-contact-by-id"],
            "update": ["update-contact", "set-contact-crm-association", "clear-contact-crm-association"],
            "delete": "delete-contact",
        },
        "company": {
            "create": "create-company",
            "read": ["get-company-by-id"],
            "update": ["update-company", "set-company-crm-association", "clear-company-crm-association"],
            "delete": "delete-company",
        },
    },
    "rolo": {
        "contact": {
            "create": "create-contact",
            "read": ["get-contact", "list-contact-changes", "blame-contact"],
            "update": ["update-contact"],
            "delete": "delete-contact",
        },
    },
}

# What would make an answer say something else than whether the record is there, or do nothing at all.
ASIDE = {"query": ["dry_run", "at"], "headers": ["Prefer"]}

# The part of the lives that must be whole. Some are not, since made-up data may be refused, such as an address that
# another contact has.
WHOLE_SHARE_MIN = 0.25

# Requests that are made up for one creation; the first that is taken is the one.
TRY_COUNT = 3

# Times that a record is read or changed, and steps on the way to the end of a life.
STEP_COUNT_MAX = 8


class Driver:
    """Makes requests, and counts whole lives."""

    def __init__(self, schema, base_url, authorization):
        self.schema = schema
        self.base_url = base_url
        self.headers = {"Authorization": authorization}
        self.lived = 0

    def draw(self, data, name):
        """Makes up a request to an operation."""
        case = data.draw(self.schema.find_operation_by_id(name).as_strategy(), label=name)
        for place, names in ASIDE.items():
            for name in names:
                (getattr(case, place) or {}).pop(name, None)
        return case

    def send(self, case, ids):
        """Sends a request about these records. Its answer must be as the file says."""
        for parameter in case.path_parameters or {}:
            if parameter in ids:
                case.path_parameters[parameter] = ids[parameter]
        return case.call_and_validate(base_url=self.base_url, headers=self.headers)

    def create(self, case, ids):
        """Makes a record, and notes its id under the parameter for it; whether it was made."""
        name = case.operation.definition.raw["operationId"]
        link = next(link for link in hooks.DIALECT["links"] if link["from"] == name)
        ((parameter, expression),) = link["parameters"].items()
        response = self.send(case, {})
        if response.status_code < 300:
            ids[parameter] = hooks.find(response.json(), expression.removeprefix(hooks.NEW_RECORD))
        return parameter in ids


def live(driver, data, kind, member):
    """One life. A memory store also gets a contact, so that something can be attached to it."""
    # Everything is made up before anything is sent, so that the data do not depend on the answers.
    names = [name for name in [member, kind["create"]] if name]
    creations = [[driver.draw(data, name) for _ in range(TRY_COUNT)] for name in names]
    # What each life has, then whatever comes.
    steps = kind.get("always", [kind["read"][0], kind["update"][0]])
    steps = steps + data.draw(strategies.lists(strategies.sampled_from(kind["read"] + kind["update"]), max_size=STEP_COUNT_MAX))
    cases = [driver.draw(data, step) for step in steps]
    deletion = driver.draw(data, kind["delete"])
    deletion.headers.pop("If-Match", None)
    late = [driver.draw(data, step) for step in [kind["read"][0], kind["update"][0], kind["delete"]]]

    ids = {}
    # Made-up data may be refused, so there are several tries.
    if not all(any(driver.create(case, ids) for case in tries) for tries in creations):
        return
    words = collections.Counter()
    for step, case in zip(steps, cases):
        response = driver.send(case, ids)
        words["read" if step in kind["read"] else "update"] += response.status_code < 300
        if step == kind["read"][0]:
            assert response.status_code == 200, f"{step} does not find what was made: {response.text}"
    response = driver.send(deletion, ids)
    assert response.status_code == 200, f"{kind['delete']} has failed: {response.text}"
    for case in late:
        response = driver.send(case, ids)
        assert response.status_code == 404, f"{case.operation.label} of what is deleted: {response.text}"
    driver.lived += words["read"] > 0 and words["update"] > 0


def live_often(driver, kind, member, options):
    """Many lives of one kind of record."""

    @hypothesis.seed(options.seed)
    @hypothesis.settings(
        max_examples=options.lives,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategies.data())
    def lives(data):
        live(driver, data, kind, member)

    lives()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--document", required=True, type=pathlib.Path)
    parser.add_argument("--base-url", required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--lives", type=int, required=True, help="lives of each kind of record")
    options = parser.parse_args()
    config = schemathesis.Config.from_path(pathlib.Path(__file__).with_name("schemathesis.toml"))
    schema = schemathesis.openapi.from_path(options.document, config=config)
    dialect = os.environ["ROLO_DIALECT"]
    for name, kind in LIVES[dialect].items():
        driver = Driver(schema, options.base_url, os.environ["ROLO_AUTHORIZATION"])
        live_often(driver, kind, "create-a-contact" if name == "memory store" else None, options)
        print(f"{dialect}: {driver.lived} lives of a {name}: created, read, changed, deleted, gone")
        if driver.lived < options.lives * WHOLE_SHARE_MIN:
            sys.exit(f"{dialect}: too few lives of a {name} were whole")


if __name__ == "__main__":
    main()
