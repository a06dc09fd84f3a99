"""Plugin defaults: values for every task of a type, a package or a prefix."""

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any, Concatenate, ParamSpec, overload

from kestra_dsl.catalog.generated.irregular_names import IRREGULAR_NAMES
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
    """One entry of ``pluginDefaults``, with Kestra's names of the properties."""

    type: str
    values: Map[Data] | None = None
    forced: Bool | None = None
    ref: str | None = None


@overload
def default(type_: Callable[Concatenate[str, P], Node], /, *_none: P.args, **values: P.kwargs) -> PluginDefault: ...
@overload
def default(type_: ModuleType | str, /, **values: Any) -> PluginDefault: ...
def default(type_: Any, /, *_none: Any, **values: Any) -> PluginDefault:
    """Create a plugin default: values for every task of a class, a package or a prefix.

    >>> default(postgresql.Queries, url="jdbc:postgresql://db/ny_taxi")   # typed like the class
    >>> default(postgresql, url="jdbc:postgresql://db/ny_taxi")           # all of io.kestra.plugin.jdbc.postgresql
    >>> default("io.company", region="eu")                                # all types with this prefix

    Args:
        type_: A task class, a package of ``kestra_dsl.plugins``, or the start of a Kestra type.
        values: The properties, by their Python names.

    Returns:
        The plugin default, for ``Flow(plugin_defaults=[...])``.

    Raises:
        PropertyError: The class has no such property, or there is no Kestra type for ``type_``.
    """
    return _default(type_, values, forced=None)


@overload
def forced_default(
    type_: Callable[Concatenate[str, P], Node], /, *_none: P.args, **values: P.kwargs
) -> PluginDefault: ...
@overload
def forced_default(type_: ModuleType | str, /, **values: Any) -> PluginDefault: ...
def forced_default(type_: Any, /, *_none: Any, **values: Any) -> PluginDefault:
    """Like ``default``, but the values override those of the task.

    Args:
        type_: A task class, a package of ``kestra_dsl.plugins``, or the start of a Kestra type.
        values: The properties, by their Python names.

    Returns:
        The plugin default, for ``Flow(plugin_defaults=[...])``.

    Raises:
        PropertyError: The class has no such property, or there is no Kestra type for ``type_``.
    """
    return _default(type_, values, forced=True)


def type_prefix(type_: type[Node] | ModuleType | str) -> str:
    """Return the prefix that Kestra compares with the types of tasks."""
    if isinstance(type_, str):
        return type_
    prefix = type_._kestra.type if isinstance(type_, type) and issubclass(type_, Node) else None
    if isinstance(type_, ModuleType):
        prefix = getattr(type_, "PREFIX", None)
    if prefix is None or "." not in prefix:
        raise PropertyError(
            f"{getattr(type_, '__name__', type_)!r} has no Kestra type, so it cannot have plugin defaults",
            hint="pass a task class, a package of kestra_dsl.plugins, or the start of a type as text",
            origin=caller(2),
        )
    return prefix


def default_values(defaults: list[PluginDefault], type_: str | None, ref: str | None = None) -> dict[str, Any]:
    """Return the default values for a task of this type, by Kestra name.

    A task with ``pluginDefaultsRef`` gets the defaults with that name, and of the others only the forced ones.
    """
    values: dict[str, Any] = {}
    if type_ is None:
        return values
    for entry in defaults:
        applies = entry.ref == ref if entry.ref is not None else ref is None or entry.forced
        if applies and type_.startswith(entry.type):
            for name, value in (entry.values or {}).items():
                values.setdefault(name, value)
    return values


class DefaultValues:
    """The default values of a flow, cached by type."""

    def __init__(self, entries: Iterable[PluginDefault] | None) -> None:
        self._entries = list(entries or ())
        self._known: dict[tuple[str | None, str | None], dict[str, Any]] = {}

    def to(self, node: Node) -> dict[str, Any]:
        """Return the default values for a node, by Kestra name."""
        return self.to_type(type_of(node), node.__dict__.get("plugin_defaults_ref"))

    def to_type(self, type_: str | None, ref: str | None = None) -> dict[str, Any]:
        """Return the default values for the tasks of a Kestra type with the same ``pluginDefaultsRef``."""
        key = type_, ref
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = default_values(self._entries, *key)
        return known


def _default(type_: Any, values: Mapping[str, Any], forced: bool | None) -> PluginDefault:
    prefix = type_prefix(type_)
    if isinstance(type_, type):
        checked = _checked(type_, values)
    else:
        checked = {IRREGULAR_NAMES.get(name) or camel(name): _plain(name, value) for name, value in values.items()}
    return PluginDefault(type=prefix, values=checked, forced=forced)


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, Node):
        return unresolved(value)
    if isinstance(value, (list, tuple)):
        return [_plain(name, item) for item in value]
    return checked_data(value, name, caller(3))


def _checked(cls: type[Node], values: Mapping[str, Any]) -> dict[str, Any]:
    """Validate the values with the class itself, and return them by Kestra name."""
    with detached():
        sample = cls(**({"id": "defaults"} if "id" in cls.model_fields else {}), **values)
    names = fields_in_order(cls)
    return {names[name]: unresolved(getattr(sample, name)) for name in names if name in values}
