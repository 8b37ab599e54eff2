"""What Schemathesis is told beyond a vendor's OpenAPI file, and what it has done, written down.

Loaded by Schemathesis itself. ROLO_DIALECT names the dialect, ROLO_RUN_NOTES the file for the notes.
"""

import atexit
import collections
import json
import os
import pathlib
import threading
import tomllib

import schemathesis

DIALECT = tomllib.loads(pathlib.Path(__file__).with_name("answers.toml").read_text("utf-8"))[os.environ["ROLO_DIALECT"]]

METHODS = ("get", "post", "put", "patch", "delete")

# Values that any record meets, a new one, and hardly one.
IF_MATCH = {"type": "string", "enum": ["*", '"1"', '"99"']}


# How a link says that a parameter is the id of a record that was just made.
NEW_RECORD = "$response.body#"


def operations(document):
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def is_meant(word, path, method, operation):
    return {
        "all": True,
        "with-id": "{" in path,
        "with-body": "requestBody" in operation,
        "writes": method != "get",
        "lists": operation["operationId"].startswith("list-"),
    }.get(word, word == operation["operationId"])


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Adds what `answers.toml` says, and `If-Match`."""
    for amendment in DIALECT["amendments"]:
        for pointer in amendment["at"]:
            place = find(raw_schema, pointer)
            place.update(amendment.get("set", {}))
            for key in amendment.get("drop", []):
                del place[key]
    for path, method, operation in operations(raw_schema):
        for row in DIALECT.get("without", []):
            if operation["operationId"] in row["where"]:
                parameters = operation["parameters"]
                operation["parameters"] = [known for known in parameters if known.get("name") not in row["parameters"]]
        add_answers(path, method, operation, raw_schema)
        if method != "get" and "{" in path:
            others = [parameter for parameter in operation["parameters"] if parameter.get("name") != "If-Match"]
            if_match = {"name": "If-Match", "in": "header", "required": False, "schema": IF_MATCH}
            operation["parameters"] = [*others, if_match]
        for link in DIALECT["links"]:
            if link["from"] == operation["operationId"]:
                add_link(operation, link)


def find(document, pointer):
    """What is at a place (RFC 6901)."""
    for key in pointer.split("/")[1:]:
        key = key.replace("~1", "/").replace("~0", "~")
        document = document[int(key) if isinstance(document, list) else key]
    return document


def add_answers(path, method, operation, document):
    for answer in DIALECT["answers"]:
        if any(is_meant(word, path, method, operation) for word in answer["where"]):
            schema = {"$ref": f"#/components/schemas/{answer['body']}"}
            response = {"description": answer["reason"], "content": {"application/json": {"schema": schema}}}
            operation["responses"].setdefault(str(answer["status"]), response)
    # A status of an error that the file declares by reference is copied, so that it can be given more media types.
    for status, response in operation["responses"].items():
        if "$ref" in response:
            response = document["components"]["responses"][response["$ref"].rsplit("/", 1)[1]]
        content = response.get("content", {})
        if status.startswith(("4", "5")) and "application/json" in content:
            body = content["application/json"]
            operation["responses"][status] = {**response, "content": {kind: body for kind in DIALECT["media_types"]}}


def add_link(operation, link):
    success = "201" if "201" in operation["responses"] else min(operation["responses"])
    links = operation["responses"][success].setdefault("links", {})
    for target in link["to"]:
        links[target] = {"operationId": target, "parameters": link["parameters"]}


@schemathesis.check
def only_declared_keys(context, response, case):
    """An answer has no key that the file does not declare, but for those that `answers.toml` lists."""
    operation = case.operation.definition.raw
    declared = operation["responses"].get(str(response.status_code), {})
    media_type = response.headers.get("content-type", [""])[0].split(";")[0]
    schema = declared.get("content", {}).get(media_type, {}).get("schema")
    if schema is None or not response.content:
        return  # Other checks know whether that is right.
    document = case.operation.schema.raw_schema
    name = operation["operationId"]
    listed = {row["key"] for row in DIALECT.get("undeclared", []) if name in row["where"]}
    undeclared = sorted(set(undeclared_keys(response.json(), schema, document)) - listed)
    assert not undeclared, f"{name}: undeclared keys in the answer: {', '.join(undeclared)}"


def undeclared_keys(value, schema, document, place=""):
    """The places of keys for which the schema has no property. An object without properties may hold any."""
    while "$ref" in schema:
        schema = find(document, schema["$ref"].removeprefix("#"))
    if isinstance(value, list):
        for item in value:
            yield from undeclared_keys(item, schema.get("items", {}), document, f"{place}[]")
    elif isinstance(value, dict) and schema.get("properties") and not schema.get("additionalProperties"):
        for key, inner in value.items():
            inner_place = f"{place}.{key}" if place else key
            if key in schema["properties"]:
                yield from undeclared_keys(inner, schema["properties"][key], document, inner_place)
            else:
                yield inner_place


statuses = collections.defaultdict(collections.Counter)
lock = threading.Lock()


@schemathesis.hook
def after_call(context, case, response):
    """Notes which operation got which status."""
    # Another method on the same path is no operation.
    if case.operation.method.upper() == response.request.method:
        with lock:
            statuses[case.operation.definition.raw["operationId"]][response.status_code] += 1


@atexit.register
def write_notes():
    pathlib.Path(os.environ["ROLO_RUN_NOTES"]).write_text(json.dumps(statuses), "utf-8")
