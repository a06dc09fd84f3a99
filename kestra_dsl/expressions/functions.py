# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's template functions: ``fn.now()`` renders ``{{ now() }}``."""

# ruff: noqa: A001, A002 - the names are Kestra's own

from kestra_dsl.expressions.arguments import Argument, arguments
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "current_each_output",
    "day_of_month",
    "day_of_week",
    "decrypt",
    "encrypt",
    "env",
    "error_logs",
    "fetch_context",
    "file_exists",
    "file_size",
    "file_uri",
    "from_ion",
    "from_json",
    "hour_of_day",
    "http",
    "id",
    "is_day_week_in_month",
    "is_file_empty",
    "is_last_working_day",
    "is_public_holiday",
    "is_weekend",
    "json",
    "ksuid",
    "kv",
    "loop_outputs",
    "max",
    "min",
    "month_of_year",
    "nano_id",
    "now",
    "print_context",
    "random_int",
    "random_port",
    "range",
    "read",
    "render",
    "render_once",
    "secret",
    "subflow",
    "tasks_with_state",
    "uuid",
    "yaml",
]


def current_each_output(outputs: Argument) -> Reference:
    """Kestra's function ``currentEachOutput(outputs)``. Only in Kestra 1.1 and 1.3."""
    passed = arguments(("outputs", outputs))
    return Reference(f"currentEachOutput({passed})")


def day_of_month(date: Argument) -> Reference:
    """Kestra's function ``dayOfMonth(date)``. Only in Kestra 2.0."""
    passed = arguments(("date", date))
    return Reference(f"dayOfMonth({passed})")


def day_of_week(date: Argument) -> Reference:
    """Kestra's function ``dayOfWeek(date)``. Only in Kestra 2.0."""
    passed = arguments(("date", date))
    return Reference(f"dayOfWeek({passed})")


def decrypt(key: Argument, encrypted: Argument) -> Reference:
    """Kestra's function ``decrypt(key, encrypted)``."""
    passed = arguments(("key", key), ("encrypted", encrypted))
    return Reference(f"decrypt({passed})")


def encrypt(key: Argument, plaintext: Argument) -> Reference:
    """Kestra's function ``encrypt(key, plaintext)``."""
    passed = arguments(("key", key), ("plaintext", plaintext))
    return Reference(f"encrypt({passed})")


def env(name: Argument, default: Argument | None = None) -> Reference:
    """Kestra's function ``env(name, default)``. Only in Kestra 2.0."""
    passed = arguments(("name", name), ("default", default))
    return Reference(f"env({passed})")


def error_logs() -> Reference:
    """Kestra's function ``errorLogs()``."""
    return Reference("errorLogs()")


def fetch_context() -> Reference:
    """Kestra's function ``fetchContext()``."""
    return Reference("fetchContext()")


def file_exists(path: Argument, namespace: Argument | None = None) -> Reference:
    """Kestra's function ``fileExists(path, namespace)``."""
    passed = arguments(("path", path), ("namespace", namespace))
    return Reference(f"fileExists({passed})")


def file_size(path: Argument, namespace: Argument | None = None) -> Reference:
    """Kestra's function ``fileSize(path, namespace)``."""
    passed = arguments(("path", path), ("namespace", namespace))
    return Reference(f"fileSize({passed})")


def file_uri(path: Argument, namespace: Argument | None = None, version: Argument | None = None, revision: Argument | None = None) -> Reference:
    """Kestra's function ``fileURI(path, namespace, version, revision)``."""
    passed = arguments(("path", path), ("namespace", namespace), ("version", version), ("revision", revision))
    return Reference(f"fileURI({passed})")


def from_ion(ion: Argument, all_rows: Argument | None = None) -> Reference:
    """Kestra's function ``fromIon(ion, allRows)``."""
    passed = arguments(("ion", ion), ("allRows", all_rows))
    return Reference(f"fromIon({passed})")


def from_json(json: Argument) -> Reference:
    """Kestra's function ``fromJson(json)``."""
    passed = arguments(("json", json))
    return Reference(f"fromJson({passed})")


def hour_of_day(date: Argument) -> Reference:
    """Kestra's function ``hourOfDay(date)``. Only in Kestra 2.0."""
    passed = arguments(("date", date))
    return Reference(f"hourOfDay({passed})")


def http(uri: Argument, method: Argument | None = None, query: Argument | None = None, body: Argument | None = None, content_type: Argument | None = None, headers: Argument | None = None, options: Argument | None = None, accept: Argument | None = None) -> Reference:
    """Kestra's function ``http(uri, method, query, body, contentType, headers, options, accept)``."""
    passed = arguments(("uri", uri), ("method", method), ("query", query), ("body", body), ("contentType", content_type), ("headers", headers), ("options", options), ("accept", accept))
    return Reference(f"http({passed})")


def id() -> Reference:
    """Kestra's function ``id()``."""
    return Reference("id()")


def is_day_week_in_month(date: Argument, day_of_week: Argument | None = None, position: Argument | None = None) -> Reference:
    """Kestra's function ``isDayWeekInMonth(date, dayOfWeek, position)``. Only in Kestra 2.0."""
    passed = arguments(("date", date), ("dayOfWeek", day_of_week), ("position", position))
    return Reference(f"isDayWeekInMonth({passed})")


def is_file_empty(path: Argument, namespace: Argument | None = None) -> Reference:
    """Kestra's function ``isFileEmpty(path, namespace)``."""
    passed = arguments(("path", path), ("namespace", namespace))
    return Reference(f"isFileEmpty({passed})")


def is_last_working_day(date: Argument, working_days: Argument | None = None) -> Reference:
    """Kestra's function ``isLastWorkingDay(date, workingDays)``. Only in Kestra 2.0."""
    passed = arguments(("date", date), ("workingDays", working_days))
    return Reference(f"isLastWorkingDay({passed})")


def is_public_holiday(date: Argument, country_code: Argument | None = None, sub_division: Argument | None = None) -> Reference:
    """Kestra's function ``isPublicHoliday(date, countryCode, subDivision)``. Only in Kestra 2.0."""
    passed = arguments(("date", date), ("countryCode", country_code), ("subDivision", sub_division))
    return Reference(f"isPublicHoliday({passed})")


def is_weekend(date: Argument) -> Reference:
    """Kestra's function ``isWeekend(date)``. Only in Kestra 2.0."""
    passed = arguments(("date", date))
    return Reference(f"isWeekend({passed})")


def json(json: Argument) -> Reference:
    """Kestra's function ``json(json)``. Only in Kestra 1.1 and 1.3."""
    passed = arguments(("json", json))
    return Reference(f"json({passed})")


def ksuid() -> Reference:
    """Kestra's function ``ksuid()``."""
    return Reference("ksuid()")


def kv(key: Argument, namespace: Argument | None = None, error_on_missing: Argument | None = None) -> Reference:
    """Kestra's function ``kv(key, namespace, errorOnMissing)``."""
    passed = arguments(("key", key), ("namespace", namespace), ("errorOnMissing", error_on_missing))
    return Reference(f"kv({passed})")


def loop_outputs(outputs: Argument, name: Argument | None = None) -> Reference:
    """Kestra's function ``loopOutputs(outputs, name)``. Only in Kestra 2.0."""
    passed = arguments(("outputs", outputs), ("name", name))
    return Reference(f"loopOutputs({passed})")


def max(*values: Argument) -> Reference:
    """Kestra's function ``max(...)``."""
    passed = arguments(*(("", value) for value in values))
    return Reference(f"max({passed})")


def min(*values: Argument) -> Reference:
    """Kestra's function ``min(...)``."""
    passed = arguments(*(("", value) for value in values))
    return Reference(f"min({passed})")


def month_of_year(date: Argument) -> Reference:
    """Kestra's function ``monthOfYear(date)``. Only in Kestra 2.0."""
    passed = arguments(("date", date))
    return Reference(f"monthOfYear({passed})")


def nano_id(length: Argument | None = None, alphabet: Argument | None = None) -> Reference:
    """Kestra's function ``nanoId(length, alphabet)``."""
    passed = arguments(("length", length), ("alphabet", alphabet))
    return Reference(f"nanoId({passed})")


def now(format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Reference:
    """Kestra's function ``now(format, timeZone, existingFormat, locale)``."""
    passed = arguments(("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Reference(f"now({passed})")


def print_context() -> Reference:
    """Kestra's function ``printContext()``."""
    return Reference("printContext()")


def random_int(lower: Argument, upper: Argument) -> Reference:
    """Kestra's function ``randomInt(lower, upper)``."""
    passed = arguments(("lower", lower), ("upper", upper))
    return Reference(f"randomInt({passed})")


def random_port() -> Reference:
    """Kestra's function ``randomPort()``."""
    return Reference("randomPort()")


def range(start: Argument, end: Argument, increment: Argument | None = None) -> Reference:
    """Kestra's function ``range(start, end, increment)``."""
    passed = arguments(("start", start), ("end", end), ("increment", increment))
    return Reference(f"range({passed})")


def read(path: Argument, namespace: Argument | None = None, version: Argument | None = None, revision: Argument | None = None) -> Reference:
    """Kestra's function ``read(path, namespace, version, revision)``."""
    passed = arguments(("path", path), ("namespace", namespace), ("version", version), ("revision", revision))
    return Reference(f"read({passed})")


def render(to_render: Argument, recursive: Argument | None = None) -> Reference:
    """Kestra's function ``render(toRender, recursive)``."""
    passed = arguments(("toRender", to_render), ("recursive", recursive))
    return Reference(f"render({passed})")


def render_once(to_render: Argument) -> Reference:
    """Kestra's function ``renderOnce(toRender)``."""
    passed = arguments(("toRender", to_render))
    return Reference(f"renderOnce({passed})")


def secret(key: Argument, namespace: Argument | None = None, subkey: Argument | None = None, full: Argument | None = None) -> Reference:
    """Kestra's function ``secret(key, namespace, subkey, full)``."""
    passed = arguments(("key", key), ("namespace", namespace), ("subkey", subkey), ("full", full))
    return Reference(f"secret({passed})")


def subflow(namespace: Argument, id: Argument, inputs: Argument | None = None, revision: Argument | None = None, labels: Argument | None = None, timeout: Argument | None = None) -> Reference:
    """Kestra's function ``subflow(namespace, id, inputs, revision, labels, timeout)``. Only in Kestra 1.3 and 2.0."""
    passed = arguments(("namespace", namespace), ("id", id), ("inputs", inputs), ("revision", revision), ("labels", labels), ("timeout", timeout))
    return Reference(f"subflow({passed})")


def tasks_with_state(state: Argument) -> Reference:
    """Kestra's function ``tasksWithState(state)``."""
    passed = arguments(("state", state))
    return Reference(f"tasksWithState({passed})")


def uuid() -> Reference:
    """Kestra's function ``uuid()``."""
    return Reference("uuid()")


def yaml(yaml: Argument) -> Reference:
    """Kestra's function ``yaml(yaml)``."""
    passed = arguments(("yaml", yaml))
    return Reference(f"yaml({passed})")
