"""The tools to compare with: hera, and plain pydantic models with the same fields."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, create_model

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.kinds import Kind, parse_kind
from kestra_dsl.core.class_facts import fields_in_order

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["IMPORT_HERA", "bare"]

IMPORT_HERA = "import hera.workflows"

_PLAIN: dict[str, Any] = {"bool": bool, "int": int, "number": float, "data": Any}
_OF_EVERY_TASK: dict[str, Any] = {
    **dict.fromkeys(("disabled", "allow_failure", "allow_warning", "log_to_file"), bool),
    **dict.fromkeys(("retry", "task_cache", "worker_group", "worker_selector", "assets"), BaseModel),
    "policy_refs": list[str],
    "log_level": Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
}


def bare(cls: type[Node]) -> type[BaseModel]:
    """Return a plain pydantic model with the fields of a generated class."""
    known = facts.types()[cls._kestra.type or ""].get("properties", {})
    fields: dict[str, Any] = {}
    for name, kestra in fields_in_order(cls).items():
        type_ = _type(parse_kind(known[kestra]["kind"])) if kestra in known else _OF_EVERY_TASK.get(name, str)
        fields[name] = (str, ...) if name == "id" else (type_ | None, None)
    return create_model(f"Bare{cls.__name__}", __config__=ConfigDict(extra="forbid"), **fields)


def _type(kind: Kind) -> Any:
    if kind.name == "union":
        return reduce(or_, map(_type, kind.inner))
    if kind.name == "enum":
        type_: Any = Literal[kind.words]
    elif kind.name == "list":
        type_ = list[_type(kind.inner[0])]  # type: ignore[misc]
    elif kind.name == "map":
        type_ = dict[str, _type(kind.inner[0])]  # type: ignore[misc]
    elif kind.name in ("node", "base", "task"):
        type_ = BaseModel
    else:
        type_ = _PLAIN.get(kind.name, str)
    return type_ | str if kind.dynamic and type_ not in (str, Any) else type_
