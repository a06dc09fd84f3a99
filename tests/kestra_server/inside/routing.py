"""Which function answers a request, by method, path and media type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.messages import MAIN, Answer, Call

if TYPE_CHECKING:
    from tests.kestra_server.inside.kestra import Kestra

__all__ = ["JSON", "YAML", "Handler", "find", "route"]

JSON = "application/json"
YAML = "application/x-yaml"
MULTIPART = "multipart/form-data"
_ANY = "*/*"
_BODIES = ("POST", "PUT", "PATCH")

Handler: TypeAlias = Callable[..., Answer]
"""Takes Kestra, the call and the variables of the path."""


@dataclass(frozen=True)
class _Route:
    method: str
    segments: tuple[str, ...]
    handler: Handler
    consumes: Sequence[str]
    produces: str
    body: str | None
    """The name of the parameter that must have a body."""
    of: str | None
    """The one line of versions that has it: ``1`` or ``2``."""

    def match(self, parts: Sequence[str]) -> dict[str, str] | None:
        if len(parts) != len(self.segments):
            return None
        found = {}
        for wanted, given in zip(self.segments, parts, strict=True):
            if wanted.startswith("{"):
                if not given:
                    return None
                found[wanted[1:-1]] = unquote(given)
            elif wanted != given:
                return None
        return found

    @property
    def weight(self) -> tuple[bool, ...]:
        """What names more of the path goes first."""
        return tuple(segment.startswith("{") for segment in self.segments)


_routes: list[_Route] = []


def route(
    method: str,
    path: str,
    *,
    consumes: str | Sequence[str] = (),
    produces: str = JSON,
    body: str | None = None,
    of: str | None = None,
) -> Callable[[Handler], Handler]:
    """Answer requests for a path below ``/api/v1``; ``{tenant}`` is taken away before."""
    accepted = [consumes] if isinstance(consumes, str) else list(consumes)
    if not accepted and method in _BODIES:
        accepted = [JSON]

    def add(handler: Handler) -> Handler:
        segments = tuple(path.strip("/").split("/"))
        _routes.append(_Route(method, segments, handler, accepted, produces, body, of))
        return handler

    return add


def find(kestra: Kestra, call: Call) -> tuple[Handler, dict[str, str]]:
    """The function and its variables; an error where there is none."""
    parts = call.path.strip("/").split("/") if "//" not in call.path else ["", ""]
    if parts[:2] != ["api", "v1"]:
        raise HttpError(404)
    parts = parts[2:]
    mine = [one for one in _routes if one.of is None or (one.of == "2") == kestra.modern]
    for given in (parts, ["{tenant}", *parts]):  # a path without a tenant is that of main
        matching = [(one, one.match(given)) for one in mine]
        found = [(one, names) for one, names in matching if names is not None]
        if found:
            return _chosen(found, call)
    raise HttpError(404)


def _chosen(found: Sequence[tuple[_Route, dict[str, str]]], call: Call) -> tuple[Handler, dict[str, str]]:
    tenant = found[0][1].get("tenant")
    if tenant not in {None, MAIN, "{tenant}"}:
        raise HttpError(400, "Bad Request: Tenant must be 'main' for OSS version")
    method = "GET" if call.method == "HEAD" else call.method
    here = [(one, names) for one, names in found if one.method == method]
    if not here:
        raise _not_allowed([one for one, _ in found], call)
    kind = call.media_type
    taken = [
        (one, names)
        for one, names in here
        if not one.consumes or kind is None or kind in one.consumes or _ANY in one.consumes
    ]
    if not taken:
        raise _not_taken([one for one, _ in here], call)
    one, names = min(taken, key=lambda pair: (pair[0].weight, kind not in pair[0].consumes))
    _check_accept(one, call)
    if one.body is not None and not call.body:
        raise HttpError(422, f"Invalid route params: Required Body [{one.body}] not specified")
    names.pop("tenant", None)
    return one.handler, names


def _not_allowed(found: Sequence[_Route], call: Call) -> HttpError:
    methods = {one.method for one in found}
    if "GET" in methods:
        methods.add("HEAD")
    return HttpError(
        405,
        f"Method Not Allowed: Method [{call.method}] not allowed for URI [{call.target}]."
        f" Allowed methods: [{', '.join(sorted(methods))}]",
    )


def _not_taken(found: Sequence[_Route], call: Call) -> HttpError:
    best = min(one.weight for one in found)
    allowed = list(dict.fromkeys(kind for one in found if one.weight == best for kind in one.consumes))
    return HttpError(
        415,
        f"Unsupported Media Type: Content Type [{call.media_type}] not allowed. Allowed types: [{', '.join(allowed)}]",
    )


def _check_accept(one: _Route, call: Call) -> None:
    accept = call.headers.get("accept")
    if not accept:
        return
    kinds = [kind.partition(";")[0].strip() for kind in accept.split(",")]
    whole = one.produces.partition("/")[0] + "/*"
    if not {one.produces, whole, _ANY} & set(kinds):
        raise HttpError(
            406,
            f"Not Acceptable: Specified Accept Types [{', '.join(kinds)}] not supported."
            f" Supported types: [{one.produces}]",
        )
