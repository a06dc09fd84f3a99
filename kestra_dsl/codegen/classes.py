"""Write the Python source of a class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.kinds import Kind, parse_kind
from kestra_dsl.catalog.names import camel, snake
from kestra_dsl.catalog.type_facts import deprecation
from kestra_dsl.catalog.versions import version_names
from kestra_dsl.core.field_kinds import annotations_of_scalars
from kestra_dsl.errors import SchemaError

if TYPE_CHECKING:
    from kestra_dsl.catalog.package_layout import ClassPath, PackageLayout

__all__ = ["HEADER", "base_source", "class_source", "quoted"]

HEADER = "# Generated from Kestra's own facts by `{command}`. Do not edit.\n"

_ID = ("", "    id: str")
_BASE_FIELDS = {"Asset": _ID, "Input": _ID}
_ALWAYS_RENDERED = ("text", "data")
_WIDTH = 120


class _Source:
    """The imports that a class turns out to need."""

    def __init__(self, path: ClassPath, layout: PackageLayout) -> None:
        self.path = path
        self.layout = layout
        self.imports: dict[str, set[str]] = {}

    def use(self, module: str, name: str) -> str:
        if name == self.path.name:  # the class itself has this name
            self.imports.setdefault(module, set()).add(f"{name} as {name}_")
            return f"{name}_"
        self.imports.setdefault(module, set()).add(name)
        return name

    def use_class(self, path: ClassPath) -> str:
        if path == self.path:
            return f'"{path.name}"'
        if path.package == "kestra_dsl.core.nodes":
            return self.use(path.package, path.name)
        return self.use(path.module, path.name)

    def annotation(self, kind: Kind) -> str:
        if kind.name == "union":
            return " | ".join(self.annotation(part) for part in kind.inner)
        plain = self._plain(kind)
        if kind.dynamic and kind.name not in _ALWAYS_RENDERED:
            return f"{self.use('kestra_dsl.core.properties', 'Dynamic')}[{plain}]"
        return plain

    def _plain(self, kind: Kind) -> str:
        scalar = annotations_of_scalars().get(kind.name)
        if scalar:
            return self.use("kestra_dsl.core.properties", scalar)
        if kind.name in ("list", "map"):
            outer = self.use("kestra_dsl.core.properties", "Items" if kind.name == "list" else "Map")
            return f"{outer}[{self.annotation(kind.inner[0])}]"
        if kind.name == "enum":
            return f"{self.use('typing', 'Literal')}[{', '.join(map(quoted, kind.words))}]"
        if kind.name == "task":
            held = self.use("kestra_dsl.core.nodes", "BaseTask")
        elif kind.name == "base":
            held = self.use_class(self.layout.bases[kind.words[0]])
        else:
            held = self.use_class(self.layout.classes[kind.words[0]])
        return f"{self.use('kestra_dsl.core.properties', 'One')}[{held}]"

    def import_lines(self) -> list[str]:
        lines: list[str] = []
        for module in sorted(self.imports, key=lambda name: (name.startswith("kestra_dsl"), name)):
            line = f"from {module} import {', '.join(sorted(self.imports[module]))}"
            if lines and module.startswith("kestra_dsl") and not lines[-1].startswith("from kestra_dsl"):
                lines.append("")
            lines.append(line)
        return lines


def class_source(
    java: str, facts: Mapping[str, Any], layout: PackageLayout, command: str, *, open_outputs: bool
) -> str:
    """The text of the module of a class.

    Args:
        java: The type.
        facts: Its type facts.
        layout: Where all classes are.
        command: What writes the module, for its header.
        open_outputs: Leave outputs untyped, instead of writing a class for them.

    Raises:
        SchemaError: if two properties would have one name in Python.
    """
    path = layout.classes[java]
    source = _Source(path, layout)
    properties: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for name, known in facts.get("properties", {}).items():
        other, _ = properties.setdefault(snake(name), (name, known))
        if other != name:
            raise SchemaError(f"{java} has {other!r} and {name!r}, which are both {snake(name)!r} in Python")
    bases = _bases(java, facts, properties, source)
    body = [f'    """{_summary(java, facts)}"""', ""]
    body += _type_facts(java, facts, properties, source)
    body += _children(properties, source)
    body += _fields(facts, properties, source)
    outputs, outputs_lines = _outputs(path.name, facts, source, open_outputs=open_outputs)
    body += outputs_lines
    names = [path.name, *([f"{path.name}Outputs"] if outputs else [])]
    lines = [HEADER.format(command=command), *source.import_lines(), "", f"__all__ = {_list(names)}", ""]
    lines += [*outputs, "", f"class {path.name}({', '.join(bases)}):", *body]
    return _clean(lines)


def base_source(base: str, command: str, *, plugin: bool) -> str:
    """The text of the module of a base class, which polymorphic properties are annotated with."""
    module, parent = ("kestra_dsl.core.nodes", "AdditionalPlugin") if plugin else ("kestra_dsl.core.node", "Part")
    words = " ".join(snake(base).split("_"))
    lines = [
        HEADER.format(command=command),
        f"from {module} import {parent}",
        "",
        f"__all__ = {_list([base])}",
        "",
        "",
        f"class {base}({parent}):",
        f'    """The base of each {words}. ``{base}.of(type, properties)`` makes one of a type that has no class."""',
        *_BASE_FIELDS.get(base, ()),
    ]
    return _clean(lines)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _bases(java: str, facts: Mapping[str, Any], properties: Mapping[str, Any], source: _Source) -> list[str]:
    kind = facts["kind"]
    if kind == "task":
        container = _container(properties)
        if container:
            return [source.use("kestra_dsl.core.containers", container)]
        return [source.use("kestra_dsl.core.nodes", "BaseTask")]
    if kind == "trigger":
        return [source.use("kestra_dsl.core.nodes", "BaseTrigger")]
    base = facts.get("base")
    parent = source.use_class(source.layout.bases[base]) if base else source.use("kestra_dsl.core.node", "Node")
    holds_tasks = any("task" in _names(known["kind"]) for _, known in properties.values())
    if holds_tasks and not java.endswith("-DagTask"):
        return [source.use("kestra_dsl.core.parents", "Parent"), parent]
    return [parent]


def _container(properties: Mapping[str, tuple[str, Mapping[str, Any]]]) -> str | None:
    holds = [name for name, (_, known) in properties.items() if "task" in _names(known["kind"])]
    if "then" in holds:
        return "Branches"
    if "cases" in holds:
        return "Cases"
    if "tasks" in properties and "DagTask" in properties["tasks"][1]["kind"]:
        return "Graph"
    if "tasks" in holds:
        return "Looping" if "values" in properties or "value" in properties else "Container"
    return "Handlers" if holds else None


def _names(kind: str) -> set[str]:
    return {part.name for part in parse_kind(kind).walk()}


def _children(properties: Mapping[str, tuple[str, Mapping[str, Any]]], source: _Source) -> list[str]:
    names = [
        name
        for name, (_, known) in properties.items()
        if "task" in _names(known["kind"]) or "-DagTask)" in known["kind"]
    ]
    if not names:
        return []
    order = ["tasks", "then", "else_", "cases", "defaults"]
    names.sort(key=lambda name: (order.index(name) if name in order else len(order), name))
    lines = [f"    _children = {_tuple(names)}"]
    held = [kind.words[0] for kind in parse_kind(properties[names[0]][1]["kind"]).walk() if kind.name == "node"]
    if held:
        lines.append(f"    _wrapper = {source.use_class(source.layout.classes[held[0]])}")
    return [*lines, ""]


def _summary(java: str, facts: Mapping[str, Any]) -> str:
    parts = [f"``{java}``."]
    if facts["kind"] == "nested":
        parts = [f"``type: {facts['constant']}``." if "constant" in facts else f"Part of other types: ``{java}``."]
    parts += [_prose(facts[key]) for key in ("title", "description") if facts.get(key)][:1]
    if facts["versions"] != facts["known"]:
        parts.append(f"In Kestra {', '.join(facts['versions'])}.")
    parts.append(deprecation(facts.get("replacedBy", ""), deprecated=bool(facts.get("deprecated"))))
    return " ".join(filter(None, parts))


def _prose(text: str) -> str:
    first = " ".join(text.strip().split("\n\n")[0].split())
    if first and first[-1] not in ".!?:":
        first += "."
    return first.replace("\\", "\\\\").replace('"""', "'''").rstrip('"')


def _type_facts(
    java: str, facts: Mapping[str, Any], properties: Mapping[str, tuple[str, Mapping[str, Any]]], source: _Source
) -> list[str]:
    by_kestra = {kestra: python for python, (kestra, _) in properties.items()}
    entries: list[str] = []
    type_ = facts.get("constant") or (java if facts["kind"] != "nested" else None)
    if type_:
        entries.append(f"type={quoted(type_)}")
    versions = [key for key in ("versions", "known") if facts[key] != [*version_names()]]
    entries.extend(f"{key}={_tuple(facts[key])}" for key in versions)
    required = [by_kestra[name] for name in facts.get("required", ()) if name in by_kestra]
    if required:
        entries.append(f"required={_tuple(required)}")
    required_in = {by_kestra[name]: _tuple(versions) for name, versions in facts.get("requiredIn", {}).items()}
    if required_in:
        entries.append(f"required_in={_mapping(required_in)}")
    names = {python: kestra for python, (kestra, _) in properties.items() if camel(python) != kestra}
    if names:
        entries.append(f"names={_mapping({python: quoted(kestra) for python, kestra in names.items()})}")
    by_version = {name: _tuple(known["versions"]) for name, (_, known) in properties.items() if "versions" in known}
    if by_version:
        entries.append(f"property_versions={_mapping(by_version)}")
    if facts.get("deprecated"):
        entries.append("deprecated=True")
    deprecated = [name for name, (_, known) in properties.items() if known.get("deprecated")]
    if deprecated:
        entries.append(f"deprecated_properties={_tuple(deprecated)}")
    if facts.get("aliases"):
        entries.append(f"aliases={_tuple(facts['aliases'])}")
    if facts.get("replacedBy"):
        entries.append(f"replaced_by={quoted(facts['replacedBy'])}")
    replaced = {name: quoted(known["replacedBy"]) for name, (_, known) in properties.items() if "replacedBy" in known}
    if replaced:
        entries.append(f"replacements={_mapping(replaced)}")
    if facts.get("oldNames"):
        old_names = {old: quoted(by_kestra[new]) for old, new in facts["oldNames"].items()}
        entries.append(f"old_names={_mapping(old_names)}")
    by_value = {
        name: _mapping({word: _tuple(versions) for word, versions in known["words"].items()})
        for name, (_, known) in properties.items()
        if "words" in known
    }
    if by_value:
        entries.append(f"value_versions={_mapping(by_value)}")
    if not entries:
        return []
    source.use("kestra_dsl.catalog.type_facts", "TypeFacts")
    return ["    _kestra = TypeFacts(", *(f"        {entry}," for entry in entries), "    )", ""]


def _fields(
    facts: Mapping[str, Any], properties: Mapping[str, tuple[str, Mapping[str, Any]]], source: _Source
) -> list[str]:
    required = facts.get("required", ())

    def order(item: tuple[str, tuple[str, Mapping[str, Any]]]) -> tuple[bool, bool, bool, str]:
        name, (kestra, known) = item
        return kestra not in required, not known.get("main"), bool(known.get("deprecated")), name

    lines: list[str] = []
    for name, (kestra, known) in sorted(properties.items(), key=order):
        if name == "id" and kestra in facts.get("needs", ()):
            lines.insert(0, "    id: str")
            continue
        annotation = source.annotation(parse_kind(known["kind"]))
        line = f"    {name}: {annotation} | None = None"
        if len(line) > _WIDTH:
            line = _wrapped(name, annotation)
        lines.append(line)
        note = _property_note(known, required=kestra in required)
        if note:
            lines.append(f'    """{note}"""')
    return lines


def _property_note(known: Mapping[str, Any], *, required: bool) -> str:
    parts = []
    parts += [_prose(known[key]) for key in ("title", "description") if known.get(key)][:1]
    if required:
        parts.append("Required.")
    if "default" in known:
        default = known["default"] if isinstance(known["default"], str) else str(known["default"]).lower()
        shown = " ".join(default.split())
        if len(shown) <= 60 and "\\" not in shown:
            parts.append(f"Default: {shown}.")
    if "minimum" in known or "maximum" in known:
        bounds = [f"at least {known['minimum']}"] if "minimum" in known else []
        bounds += [f"at most {known['maximum']}"] if "maximum" in known else []
        parts.append(f"{' and '.join(bounds).capitalize()}.")
    if "versions" in known:
        parts.append(f"In Kestra {', '.join(known['versions'])}.")
    parts.append(deprecation(known.get("replacedBy", ""), deprecated=bool(known.get("deprecated"))))
    return " ".join(filter(None, parts)).replace('"""', "'''").removesuffix('"')


def _outputs(
    name: str, facts: Mapping[str, Any], source: _Source, *, open_outputs: bool
) -> tuple[list[str], list[str]]:
    if facts["kind"] not in ("task", "trigger"):
        return [], []
    root = '"trigger"' if facts["kind"] == "trigger" else "self._output_root"
    if open_outputs:
        source.use("kestra_dsl.expressions.context", "AnyOutputs")
        return [], _outputs_property("AnyOutputs", root)
    outputs = facts.get("outputs")
    if not outputs:
        return [], []
    source.use("kestra_dsl.expressions.context", "Outputs")
    source.use("kestra_dsl.expressions.expression", "Reference")
    names = {snake(kestra): kestra for kestra in outputs}
    lines = [
        "",
        f"class {name}Outputs(Outputs):",
        "    __slots__ = ()",
        f"    _kestra_names = {_mapping({python: quoted(kestra) for python, kestra in names.items()})}",
        *(f"    {python}: Reference" for python in names),
        "",
    ]
    return lines, _outputs_property(f"{name}Outputs", root)


def _outputs_property(name: str, root: str) -> list[str]:
    return [
        "",
        "    @property",
        f"    def outputs(self) -> {name}:",
        f"        return {name}({root}, self.id)",
    ]


def _wrapped(name: str, annotation: str) -> str:
    """An annotation over several lines, broken at its commas."""
    words = annotation.split(", ")
    lines, line = [f"    {name}: ("], "        "
    for place, word in enumerate(words):
        piece = word + (", " if place < len(words) - 1 else "")
        if len(line) + len(piece) > _WIDTH:
            lines.append(line.rstrip())
            line = "        "
        line += piece
    return "\n".join([*lines, line.rstrip(), "        | None", "    ) = None"])


def _list(names: Iterable[str]) -> str:
    return "[" + ", ".join(map(quoted, names)) + "]"


def _tuple(names: Iterable[str]) -> str:
    items = [quoted(name) for name in names]
    return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"


def _mapping(items: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {value}" for key, value in items.items()) + "}"


def _clean(lines: list[str]) -> str:
    """The lines with two blank lines before each class, no other double ones, and none at the end."""
    out: list[str] = []
    for line in "\n".join(lines).split("\n"):
        if line.startswith("class "):
            while out and not out[-1]:
                out.pop()
            out += ["", ""]
        if line or (out and out[-1]):
            out.append(line)
    while out and not out[-1]:
        out.pop()
    return "\n".join(out) + "\n"
