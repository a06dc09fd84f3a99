"""Plugin defaults: values that a flow gives to every task of a type, a package or a prefix."""

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any, Concatenate, ParamSpec, overload

from kestra_dsl.catalog.irregular import IRREGULAR
from kestra_dsl.catalog.names import camel
from kestra_dsl.core.block import detached
from kestra_dsl.core.class_facts import fields_in_order, type_of
from kestra_dsl.core.node import Node
from kestra_dsl.core.plain_data import unresolved
from kestra_dsl.core.properties import Bool, Data, Map, checked_data
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError

__all__ = ["DefaultValues", "PluginDefault", "default", "default_values", "forced_default", "type_prefix"]

P = ParamSpec("P")


class PluginDefault(Node):
    """One entry of ``pluginDefaults``, its values under Kestra's names."""

    type: str
    values: Map[Data] | None = None
    forced: Bool | None = None
    ref: str | None = None


@overload
def default(type_: Callable[Concatenate[str, P], Node], /, *_none: P.args, **values: P.kwargs) -> PluginDefault: ...
@overload
def default(type_: ModuleType | str, /, **values: Any) -> PluginDefault: ...
def default(type_: Any, /, *_none: Any, **values: Any) -> PluginDefault:
    """Values for every task of a class, of a package (its module), or of a prefix (its text).

    >>> default(postgresql.Queries, url="jdbc:postgresql://db/ny_taxi")   # typed like the class
    >>> default(postgresql, url="jdbc:postgresql://db/ny_taxi")           # all of io.kestra.plugin.jdbc.postgresql
    >>> default("io.company", region="eu")                                # all that starts so
    """
    return _default(type_, values, forced=None)


@overload
def forced_default(
    type_: Callable[Concatenate[str, P], Node], /, *_none: P.args, **values: P.kwargs
) -> PluginDefault: ...
@overload
def forced_default(type_: ModuleType | str, /, **values: Any) -> PluginDefault: ...
def forced_default(type_: Any, /, *_none: Any, **values: Any) -> PluginDefault:
    """Like ``default``, but the values win over those that a task gives itself."""
    return _default(type_, values, forced=True)


def type_prefix(type_: type[Node] | ModuleType | str) -> str:
    """What Kestra compares the start of a task's type with."""
    if isinstance(type_, str):
        return type_
    prefix = type_._kestra.type if isinstance(type_, type) and issubclass(type_, Node) else None
    if isinstance(type_, ModuleType):
        prefix = getattr(type_, "PREFIX", None)
    if prefix is None or "." not in prefix:
        raise PropertyError(
            f"{getattr(type_, '__name__', type_)!r} has no Kestra type to give defaults to",
            hint="give a task class, a package of kestra_dsl.plugins, or the start of a type as text",
            origin=caller(2),
        )
    return prefix


def default_values(defaults: list[PluginDefault], type_: str | None, ref: str | None = None) -> dict[str, Any]:
    """Kestra name to value, for a task of this type: what is left for "required" to ask for.

    A task that asks for the defaults of a name gets those, and of the others only what is forced.
    """
    given: dict[str, Any] = {}
    if type_ is None:
        return given
    for entry in defaults:
        applies = entry.ref == ref if entry.ref is not None else ref is None or entry.forced
        if applies and type_.startswith(entry.type):
            for name, value in (entry.values or {}).items():
                given.setdefault(name, value)
    return given


class DefaultValues:
    """What the plugin defaults of one flow give, found once for all parts of a type."""

    def __init__(self, entries: Iterable[PluginDefault] | None) -> None:
        self._entries = list(entries or ())
        self._known: dict[tuple[str | None, str | None], dict[str, Any]] = {}

    def to(self, node: Node) -> dict[str, Any]:
        """Kestra name to value."""
        asked = type_of(node), node.__dict__.get("plugin_defaults_ref")
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = default_values(self._entries, *asked)
        return known


def _default(type_: Any, values: Mapping[str, Any], forced: bool | None) -> PluginDefault:
    prefix = type_prefix(type_)
    if isinstance(type_, type):
        checked = _checked(type_, values)
    else:
        checked = {IRREGULAR.get(name) or camel(name): _plain(name, value) for name, value in values.items()}
    return PluginDefault(type=prefix, values=checked, forced=forced)


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, Node):
        return unresolved(value)
    if isinstance(value, (list, tuple)):
        return [_plain(name, item) for item in value]
    return checked_data(value, name, caller(3))


def _checked(cls: type[Node], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as the class itself takes them."""
    with detached():
        sample = cls(**({"id": "defaults"} if "id" in cls.model_fields else {}), **values)
    names = fields_in_order(cls)
    return {names[name]: unresolved(getattr(sample, name)) for name in names if name in values}
