"""Facts about a class and its properties from Kestra's schemas, and the order of properties in YAML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.names import camel
from kestra_dsl.catalog.versions import all_versions, version_of

if TYPE_CHECKING:
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node

__all__ = [
    "PropertyFacts",
    "all_facts",
    "fields_in_order",
    "fields_text",
    "old_names",
    "property_facts",
    "required_in",
    "type_of",
]


class PropertyFacts(NamedTuple):
    """Facts about one property of a type."""

    name: str
    """Its name in YAML."""
    versions: tuple[str, ...]
    known: tuple[str, ...]
    required: bool
    deprecated: bool
    replaced_by: str


def type_of(node: Node) -> str | None:
    """Return the ``type`` of a node in YAML."""
    return node.__dict__["type"] if node._verbatim else node._kestra.type


@cache
def property_facts(cls: type[Node], name: str) -> PropertyFacts:
    """Return the facts about the property with this Python name."""
    own = cls._kestra
    facts = next((facts for facts in all_facts(cls) if name in facts.property_versions), own)
    versions = tuple(version for version in facts.property_versions.get(name, own.versions) if version in own.versions)
    return PropertyFacts(
        name=fields_in_order(cls)[name],
        versions=versions,
        known=own.known,
        required=any(name in facts.required for facts in all_facts(cls)),
        deprecated=any(name in facts.deprecated_properties for facts in all_facts(cls)),
        replaced_by=next((facts.replacements[name] for facts in all_facts(cls) if name in facts.replacements), ""),
    )


def required_in(cls: type[Node], target: str) -> tuple[str, ...]:
    """Return the Python names of the properties that a Kestra version requires."""
    facts = cls._kestra
    if not facts.required_in:
        return facts.required
    return (
        *facts.required,
        *(name for name, versions in facts.required_in.items() if version_of(target).has(versions)),
    )


def old_names(cls: type[Node]) -> Mapping[str, tuple[str, bool]]:
    """Map each old Kestra name to its Python name and to whether some Kestra version rejects the old name."""
    known = _OLD_NAMES.get(cls)
    if known is None:
        known = _OLD_NAMES[cls] = {
            old: (name, any(version.name in facts.known for version in _WITHOUT_OLD_NAMES))
            for facts in all_facts(cls)
            for old, name in facts.old_names.items()
        }
    return known


_WITHOUT_OLD_NAMES = [version for version in all_versions() if not version.has_old_names]
_OLD_NAMES: dict[type[Node], Mapping[str, tuple[str, bool]]] = {}


@cache
def all_facts(cls: type[Node]) -> tuple[TypeFacts, ...]:
    """Return the facts about a class and its base classes."""
    return tuple(base.__dict__["_kestra"] for base in cls.__mro__ if "_kestra" in base.__dict__)


def fields_in_order(cls: type[Node]) -> Mapping[str, str]:
    """Map the Python name of each field to its Kestra name, in the order of the YAML."""
    known = _ORDERED.get(cls)
    if known is None:
        names = cls._kestra.names
        fields = cls.model_fields if cls._in_own_order else sorted(cls.model_fields, key=_written_at(cls))
        known = _ORDERED[cls] = {name: names.get(name) or camel(name) for name in fields}
    return known


_ORDERED: dict[type[Node], Mapping[str, str]] = {}

_MOST_SHOWN = 15


def fields_text(cls: type[Node], *, kestra: bool = False) -> str:
    """Say what properties a class has, for the hint of an error: its own, required ones first, and not too many.

    Args:
        cls: The class.
        kestra: Say their names in YAML.
    """
    names = fields_in_order(cls)
    classes: tuple[Any, ...] = cls.__mro__
    bases = [base for base in classes if base.__name__ in ("BaseTask", "BaseTrigger")]
    shared = {name for base in bases for name in base.model_fields}
    required = {name for facts in all_facts(cls) for name in facts.required}
    order = sorted(cls.model_fields, key=lambda name: (name in shared, name not in required))
    shown = [names[name] if kestra else name for name in order]
    more = f" and {len(shown) - _MOST_SHOWN} more" if len(shown) > _MOST_SHOWN + 1 else ""
    return ", ".join(shown[:_MOST_SHOWN] if more else shown) + more


_FIRST = ("id namespace key name type display_name description disabled run_if cron uri method headers min max").split()
_LAST = (
    "timeout retry task_cache worker_group worker_selector allow_failure allow_warning log_level log_to_file "
    "assets version policy_refs plugin_defaults_ref "
    "env commands script sql tasks then else_ cases defaults errors finally_"
).split()


def _written_at(cls: type[Node]) -> Callable[[str], tuple[int, int]]:
    """Return a sort key: ids first, scripts and children last, properties of the type itself in between."""
    own = {name: place for place, name in enumerate(cls.model_fields)}
    first = {name: place for place, name in enumerate(_FIRST)}
    last = {name: place for place, name in enumerate(_LAST)}

    def place(name: str) -> tuple[int, int]:
        if name in first:
            return 0, first[name]
        if name in last:
            return 2, last[name]
        return 1, own[name]

    return place
