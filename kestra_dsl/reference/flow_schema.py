"""The JSON Schema of flows in YAML for one Kestra version, made from the type facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kestra_dsl.catalog.artifacts import artifact_of
from kestra_dsl.catalog.kinds import Kind, parse_kind
from kestra_dsl.catalog.property_lines import property_line
from kestra_dsl.catalog.type_facts import deprecation
from kestra_dsl.catalog.versions import Version, version_of
from kestra_dsl.core.class_facts import fields_in_order, property_facts
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, TaskRunner
from kestra_dsl.reference.type_lookup import all_facts, layout
from kestra_dsl.reference.types import page_of

__all__ = ["flow_schema"]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_SHARED: Mapping[str, Any] = {"task": BaseTask, "trigger": BaseTrigger, "taskRunner": TaskRunner}
"""The classes with the properties that all types of a kind have."""
_BASES = {"condition": "Condition", "taskRunner": "TaskRunner", "trigger": "BaseTrigger", "task": "BaseTask"}
_OPEN_PARTS = {"Label", "PluginDefault"}
"""Parts with values of any kind."""
_TEXT = ["string", "number", "boolean", "null"]
"""Kestra also accepts numbers and booleans as text, and a property without a value."""
_SCALARS: Mapping[str, Mapping[str, Any]] = {
    "text": {"type": _TEXT},
    "bool": {"type": ["boolean", "string", "null"]},
    "int": {"type": ["integer", "string", "null"]},
    "number": {"type": ["number", "string", "null"]},
    "duration": {"type": ["string", "number", "null"]},
    "datetime": {"type": ["string", "null"]},
    "date": {"type": ["string", "null"]},
    "time": {"type": ["string", "null"]},
}
_TEMPLATE = {"type": "string", "pattern": r"\{[{%#]"}
_FLAT: Mapping[str, Any] = {"type": "string"}


def flow_schema(target: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 7) of flows for a Kestra version.

    Types that the library does not know are accepted with any properties. Required properties are not enforced, because
    plugin defaults can set them; their descriptions say that they are required.

    Args:
        target: The Kestra version, such as ``1.3``.

    Raises:
        UsageError: The version is unknown.
    """
    return _Writer(version_of(target)).schema()


class _Writer:
    """Collects the definitions while it writes the schema."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.facts = {java: entry for java, entry in all_facts().items() if self.has(entry)}
        self.java_of = {path.name: java for java, path in layout().classes.items() if java in self.facts}
        self.parts: dict[str, list[str]] = {}
        for java, entry in self.facts.items():
            self.parts.setdefault(entry.get("base") or _BASES.get(entry["kind"], ""), []).append(java)
        self.definitions: dict[str, Any] = {}

    def has(self, entry: Mapping[str, Any]) -> bool:
        """Whether the version may have a type. It may if there is no schema data for the version."""
        return self.version.facts in entry["versions"] or self.version.facts not in entry["known"]

    def schema(self) -> dict[str, Any]:
        properties = {
            kestra: self.described(kind_of_field(Flow, name), Flow, name, kestra)
            for name, kestra, _ in self.fields(Flow)
        }
        if self.version.has_aliases:
            properties |= {name: {} for name in ("listeners", "taskDefaults", "pluginDefaults")}
        return {
            "$schema": _DRAFT,
            "title": f"Flow of Kestra {self.version.name}",
            "type": "object",
            "required": ["id", "namespace", "tasks"],
            "properties": properties,
            "additionalProperties": False,
            "definitions": self.definitions,
        }

    def fields(self, cls: Any) -> Iterator[tuple[str, str, Any]]:
        """Yield the fields of a class that the version has: name, Kestra's name and facts."""
        for name, kestra in fields_in_order(cls).items():
            facts = property_facts(cls, name)
            if self.version.facts in facts.versions:
                yield name, kestra, facts

    def described(self, kind: Kind, cls: Any, name: str, kestra: str) -> dict[str, Any]:
        role = next((role for role, base in _SHARED.items() if base is cls), "flow")
        facts = property_facts(cls, name)
        return self.noted(self.of(kind), [property_line(kestra, "", role)], facts.deprecated, facts.replaced_by)

    @staticmethod
    def noted(schema: dict[str, Any], texts: list[str], deprecated: bool, replaced_by: str) -> dict[str, Any]:
        """Add a description. A reference in draft 7 has no other keywords, so it is wrapped."""
        if deprecated:
            texts = [*texts, deprecation(replaced_by, deprecated=True)]
        text = " ".join(filter(None, texts))
        if not text:
            return schema
        inner = {"allOf": [schema]} if "$ref" in schema else schema
        return {**inner, "description": text, **({"deprecated": True} if deprecated else {})}

    def of(self, kind: Kind) -> dict[str, Any]:
        """Return the schema of a kind of value."""
        if kind.name == "union":
            return {"anyOf": [self.of(one) for one in kind.inner]}
        schema = self.undynamic(kind)
        if not kind.dynamic or kind.name in _SCALARS or not schema:
            return schema
        return {"anyOf": [schema, _FLAT if kind.name in ("list", "map", "node", "base") else _TEMPLATE]}

    def undynamic(self, kind: Kind) -> dict[str, Any]:
        match kind.name:
            case "list":
                item = self.of(kind.inner[0])
                return {"type": ["array", "null"], **({"items": item} if item else {})}
            case "map":
                return {"type": ["object", "null"]}
            case "enum":
                return {"enum": list(kind.words)}
            case "node":
                return self.part(kind.words[0])
            case "base":
                return self.reference_to(kind.words[0])
            case "task":
                return self.reference_to("BaseTask")
            case name:
                return dict(_SCALARS.get(name, {}))

    def part(self, name: str) -> dict[str, Any]:
        """Return the schema of a part: a Java type, or the class of a field."""
        if name in ("BaseTask", "BaseTrigger", "Condition", "TaskRunner"):
            return self.reference_to(name)
        java = name if name in self.facts else self.java_of.get(name, "")
        if not java or layout().classes[java].name in _OPEN_PARTS:
            return {"type": "object"}
        self.define(java)
        return _ref(java)

    def reference_to(self, base: str) -> dict[str, Any]:
        """Return the schema of what has a base: a task, an input, a retry and so on."""
        if base not in self.definitions:
            self.definitions[base] = {}
            self.definitions[base] = self.dispatch(base)
        return _ref(base)

    def dispatch(self, base: str) -> dict[str, Any]:
        """Return a schema that selects the type by ``type``, package by package."""
        shared = next((cls for cls in _SHARED.values() if cls.__name__ == base), None)
        properties: dict[str, Any] = {}
        if shared is not None:
            for name, kestra, _ in self.fields(shared):
                properties[kestra] = self.described(kind_of_field(shared, name), shared, name, kestra)
        families: dict[str, list[dict[str, Any]]] = {}
        names: dict[str, dict[str, Any]] = {}
        for java in self.parts.get(base, []):
            own = self.names_of(java)
            self.define(java)
            names[own[0]] = {"const": own[0], **_description(java)}
            choice = {"if": {"properties": {"type": {"enum": own}}}, "then": _ref(java)}
            for family in dict.fromkeys(map(_family, own)):
                families.setdefault(family, []).append(choice)
        # constants rather than an enum: editors show the description of the one that is written, not a list of all
        known = {"anyOf": [*(names[name] for name in sorted(names)), {"type": "string"}]}
        return {
            "type": "object",
            "required": ["id", "type"] if base in ("BaseTask", "BaseTrigger") else ["type"] * (base != "Input"),
            "properties": {"id": {"type": _TEXT}, **properties, "type": known} if shared else {"type": known},
            "allOf": [
                {
                    "if": {"required": ["type"], "properties": {"type": {"pattern": _pattern(family)}}},
                    "then": {"allOf": some},
                }
                if family
                else {"if": {"required": ["type"]}, "then": {"allOf": some}}
                for family, some in families.items()
            ],
        }

    def names_of(self, java: str) -> list[str]:
        """Return the values of ``type`` that select a type in this version."""
        entry = self.facts[java]
        own = entry.get("constant") or java
        names = [own, *(entry.get("aliases", ()) if self.version.has_aliases or entry["kind"] != "nested" else ())]
        renamed = self.version.renamed_types.get(java)
        return [*([renamed] if renamed else []), *names]

    def define(self, java: str) -> None:
        """Add the definition of a type."""
        if java in self.definitions:
            return
        self.definitions[java] = {}
        entry = self.facts[java]
        properties: dict[str, Any] = {}
        required = set(entry.get("required", ())) | set(entry.get("needs", ()))
        certain = self.version.facts in entry["known"]
        for name, known in entry.get("properties", {}).items():
            if certain and self.version.facts not in known.get("versions", (self.version.facts,)):
                continue
            about = property_line(name, java, entry["kind"], file=bool(known.get("file")))
            texts = [about, "Required." if name in required else "", _default_text(known)]
            deprecated = bool(known.get("deprecated"))
            properties[name] = self.noted(
                self.of(parse_kind(known["kind"])), texts, deprecated, known.get("replacedBy", "")
            )
        for old in entry.get("oldNames", ()) if self.version.has_old_names else ():
            properties[old] = {}
        for new, old in self.renamed(java).items():
            properties[old] = properties.get(new, {})
        shared = _SHARED.get(entry["kind"])
        if shared is not None:
            others = {kestra for _, kestra, _ in self.fields(shared)} | {"id", "type"}
            others |= {old for old in shared._kestra.old_names if self.version.has_old_names}
            properties.update(dict.fromkeys(sorted(others - properties.keys()), True))
        elif "constant" in entry or entry["kind"] != "nested":
            properties.setdefault("type", True)
        self.definitions[java] = {
            "title": ".".join(java.split(".")[-2:]),
            "type": "object",
            **_description(java),
            "properties": properties,
            "additionalProperties": False,
        }

    def renamed(self, java: str) -> Mapping[str, str]:
        name = layout().classes[java].name
        table = self.version.renamed_properties
        return table.get(java) or table.get(name) or {}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}"}


def _description(java: str) -> dict[str, str]:
    """Return the plugin of a type and the address of its page, as a keyword."""
    plugin = artifact_of(java)
    about = " ".join(filter(None, [f"From {plugin}." if plugin else "", page_of(java, str(plugin or ""))]))
    return {"description": about} if about else {}


def _family(type_: str) -> str:
    """Return the package of a plugin, such as ``io.kestra.plugin.aws``; empty for another ``type``."""
    parts = type_.split(".")
    return ".".join(parts[:4]) if len(parts) > 4 else ""


def _pattern(family: str) -> str:
    return "^" + family.replace(".", r"\.") + r"\."


def _default_text(known: Mapping[str, Any]) -> str:
    default = known.get("default")
    return f"Default: {default}." if isinstance(default, (str, int, float)) and str(default) else ""
