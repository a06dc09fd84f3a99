"""What the routes read from a query: numbers, filters, pages, and answers in JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.routing import JSON
from tests.kestra_server.messages import Answer, Call

if TYPE_CHECKING:
    from tests.kestra_server.inside.kestra import Kestra

__all__ = ["as_json", "columns_of", "filters", "flag", "label_map", "number", "page", "paged", "raw_json"]

_FILTER = re.compile(r"filters\[(.*?)\]\[(.*?)\](?:\[(.+)\])?")
_TRUE = ("true", "yes", "y", "on", "t", "1")
_FIELD = "io.kestra.core.models.QueryFilter$Field"
_OP = "io.kestra.core.models.QueryFilter$Op"
_UNPAGED = "io.micronaut.data.model.Pageable"


def raw_json(text: str, status: int = 200) -> Answer:
    return Answer(status, text.encode("utf-8", errors="surrogatepass"), {"content-type": JSON})


def as_json(plain: Any, status: int = 200) -> Answer:
    return raw_json(json.dumps(plain, ensure_ascii=False), status)


def flag(call: Call, name: str, *, default: bool = False) -> bool:
    given = call.one(name)
    return default if given is None else given.lower() in _TRUE


def number(call: Call, name: str, default: int | None = None) -> int | None:
    given = call.one(name)
    if given is None:
        return default
    try:
        return int(given)
    except ValueError:
        raise HttpError(
            422,
            f"Internal server error: Failed to convert argument [{name}] for value [{given}] due to:"
            f' For input string: "{given}"',
        ) from None


def page(
    kestra: Kestra,
    call: Call,
    where: str,
    *,
    size: int = 10,
    sort: str | None = None,
    columns: Callable[[str], str | None] = lambda name: name,
) -> Any:
    """The page that is asked for. ``where`` names the method in an error, as Kestra's own validation does."""
    for name, default in (("page", 1), ("size", size)):
        if (number(call, name, default) or 0) < 1:
            text = "must be greater than or equal to 1"
            raise HttpError(422, f"Invalid entity: {where}.{name}: {text}", [(text, f"{where}.{name}")])
    sorts = call.all("sort") or ([sort] if sort else [])
    pageable, order = kestra.java(_UNPAGED), kestra.java("io.micronaut.data.model.Sort$Order")
    orders = []
    for one in [part for text in sorts for part in text.split(",")]:
        column, colon, direction = one.partition(":")
        if not colon or ":" in direction:
            raise HttpError(422, "Unprocessable Entity: Invalid sort parameter")
        known = columns(column)
        if known is None:
            raise HttpError(422, f"Unprocessable Entity: Invalid sort field: {column}")
        orders.append(order.asc(known) if direction == "asc" else order.desc(known))
    made = kestra.java("io.micronaut.data.model.Sort").of(kestra.list(orders)) if orders else None
    return pageable.from_(number(call, "page", 1), number(call, "size", size), made)


def columns_of(repository: Any) -> Callable[[str], str | None]:
    """The columns of a repository by the names that a sort may have."""
    mapping = repository.sortMapping()

    def column(name: str) -> str | None:
        found = mapping.apply(name)
        return None if found is None else str(found)

    return column


def filters(kestra: Kestra, call: Call, **flat: tuple[str, str]) -> Any:
    """The filters of a query. ``flat`` are older parameters, which count where there is no filter: field and operation.

    What does not have the form of a filter is ignored, as on a server.
    """
    field, op = kestra.java(_FIELD), kestra.java(_OP)
    found: list[Any] = []
    labels: dict[Any, dict[str, str]] = {}
    for key, text in call.query:
        matched = _FILTER.fullmatch(key)
        if matched is None:
            continue
        which, how, nested = field.fromString(matched[1]), op.valueOf(matched[2]), matched[3]
        if which == field.LABELS and nested is not None:
            labels.setdefault(str(how), {}).setdefault(nested, text)
        else:
            found.append(_filter(kestra, which, how, _value(kestra, which, how, text, nested)))
    for how, pairs in labels.items():
        found.append(_filter(kestra, field.LABELS, op.valueOf(how), kestra.value(pairs)))
    if not found and not kestra.modern:
        for name, (of, how) in flat.items():
            given = call.all(name)
            if given:
                value = kestra.value(label_map(given)) if name == "labels" else given[0]
                found.append(_filter(kestra, getattr(field, of), getattr(op, how), value))
    return kestra.list(found)


def _value(kestra: Kestra, field: Any, op: Any, text: str, nested: str | None) -> Any:
    if nested is not None:
        return kestra.value({nested: text})
    if str(field) == "SCOPE":
        scope = kestra.java("io.kestra.core.models.flows.FlowScope")
        return kestra.list(scope.valueOf(one.upper()) for one in text.split(","))
    if str(op) in ("IN", "NOT_IN"):
        return kestra.list(re.sub(r"[\[\]]", "", unquote_plus(text)).split(","))
    return text


def _filter(kestra: Kestra, field: Any, op: Any, value: Any) -> Any:
    return kestra.java("io.kestra.core.models.QueryFilter").builder().field(field).operation(op).value(value).build()


def paged(kestra: Kestra, call: Call, found: Any, *, tenant: bool = False) -> Answer:
    """A page as JSON. ``tenant`` keeps the tenant in it."""
    results = kestra.json(found, None if tenant else call.tenant)
    return raw_json(f'{{"results":{results},"total":{int(found.getTotal())}}}')


def label_map(given: Sequence[str]) -> dict[str, str]:
    """Pairs of ``key:value``."""
    found: dict[str, str] = {}
    for text in given:
        key, colon, value = text.partition(":")
        if not colon or not key:
            raise HttpError(422, "Unprocessable Entity: Can't split the queryString parameter by ':'")
        key, value = key.strip(), value.strip()
        if not key or not value:
            raise HttpError(422, "Unprocessable Entity: Can't have an empty part of queryString")
        if re.search(r"\s", key):
            raise HttpError(422, "Unprocessable Entity: Key of queryString can't contain a whitespace character")
        if key in found:
            raise HttpError(
                422,
                "Unprocessable Entity: The queryString parameter keys contains duplicities:"
                f" Duplicate key {key} (attempted merging values {found[key]} and {value})",
            )
        found[key] = value
    return found
