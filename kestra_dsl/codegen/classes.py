"""Write the Python source of a class."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.artifacts import artifact_of, is_paid
from kestra_dsl.catalog.kinds import Kind, parse_kind
from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.property_lines import property_line
from kestra_dsl.catalog.type_entries import (
    Properties,
    children_of,
    parents_of,
    properties_of,
    type_facts_of,
    wrapper_of,
)
from kestra_dsl.catalog.type_facts import TypeFacts, deprecation
from kestra_dsl.core.field_kinds import annotations_of_scalars
from kestra_dsl.reference.kind_text import is_rendered, kind_text
from kestra_dsl.reference.property_text import property_text
from kestra_dsl.reference.types import PropertyReference, page_of, property_bounds, role_of

if TYPE_CHECKING:
    from kestra_dsl.catalog.package_layout import ClassPath, PackageLayout

__all__ = ["HEADER", "Source", "base_lines", "class_lines", "class_source", "clean", "facts_lines", "quoted"]

HEADER = "# Generated from Kestra's own facts by `{command}`. Do not edit.\n"

_WITH_ID = ("Asset", "Input")
"""The base classes that have an id."""
_ALWAYS_RENDERED = ("text", "data")
_WIDTH = 120


class Source:
    """The imports that the classes of a module turn out to need."""

    def __init__(self, layout: PackageLayout, own: Mapping[ClassPath, str], taken: Iterable[str] = ()) -> None:
        """Begin a module.

        Args:
            layout: Where all classes are.
            own: What the module calls the classes that it defines.
            taken: The names that it defines.
        """
        self.layout = layout
        self._own = own
        self._taken = {*taken}
        self._names: dict[tuple[str, str], str] = {}
        self.class_names = {java: path.name for java, path in layout.classes.items()}

    def use(self, module: str, name: str) -> str:
        known = self._names.get((module, name))
        if known is None:
            known = name
            while known in self._taken:
                known += "_"
            self._taken.add(known)
            self._names[module, name] = known
        return known

    def use_class(self, path: ClassPath) -> str:
        if path in self._own:
            return self._own[path]
        in_library = path.package.startswith("kestra_dsl.")
        return self.use(path.package if in_library else path.module, path.name)

    def use_parent(self, path: ClassPath) -> str:
        return self.use_class(path)

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
        imports: dict[str, list[str]] = {}
        for (module, name), known in sorted(self._names.items()):
            imports.setdefault(module, []).append(name if known == name else f"{name} as {known}")
        lines: list[str] = []
        for module in sorted(imports, key=lambda name: (name.startswith("kestra_dsl"), name)):
            line = f"from {module} import {', '.join(imports[module])}"
            if lines and module.startswith("kestra_dsl") and not lines[-1].startswith("from kestra_dsl"):
                lines.append("")
            lines.append(line)
        return lines


def class_source(
    java: str, facts: Mapping[str, Any], layout: PackageLayout, command: str, *, open_outputs: bool
) -> str:
    """The text of the module of a class in a package of a user.

    Args:
        java: The type.
        facts: Its type facts.
        layout: Where all classes are.
        command: What writes the module, for its header.
        open_outputs: Leave outputs untyped, instead of writing a class for them.
    """
    path = layout.classes[java]
    source = Source(layout, {path: f'"{path.name}"'}, (path.name,))
    own = facts_lines(java, facts, source)
    body = class_lines(java, facts, source, path.name, own, open_outputs=open_outputs)
    has_outputs = f"class {path.name}Outputs(Outputs):" in body
    names = [path.name, *([f"{path.name}Outputs"] if has_outputs else [])]
    lines = [HEADER.format(command=command), *source.import_lines(), "", f"__all__ = {_list(names)}", ""]
    return clean([*lines, *body])


def facts_lines(java: str, facts: Mapping[str, Any], source: Source) -> list[str]:
    """The lines of a class that only the library itself reads: its type facts, and which properties hold tasks."""
    properties = properties_of(java, facts)
    return _type_facts(type_facts_of(java, facts, properties), source) + _children(properties, source)


def class_lines(  # noqa: PLR0913 - a class and what it is written into
    java: str,
    facts: Mapping[str, Any],
    source: Source,
    name: str,
    own: Iterable[str] = (),
    *,
    open_outputs: bool = False,
    notes: bool = True,
) -> list[str]:
    """The lines of a class, after those of the class of its outputs.

    Args:
        java: The type.
        facts: Its type facts.
        source: The module that the class is written into.
        name: Its name.
        own: Lines between its docstring and its fields.
        open_outputs: Leave outputs untyped, instead of writing a class for them.
        notes: Write what is known about each property below it.
    """
    properties = properties_of(java, facts)
    bases = [
        source.use(module, parent) if module else source.use_parent(source.layout.bases[parent])
        for module, parent in parents_of(java, facts, properties)
    ]
    fields = _fields(java, facts, properties, source, notes=notes)
    outputs, outputs_lines = _outputs(name, facts, source, open_outputs=open_outputs)
    summary = _summary(java, facts)
    docstring = (
        [f'    """{summary}', *_about(java, facts, properties), '    """'] if notes else [f'    """{summary}"""']
    )
    head = [f"class {name}({', '.join(bases)}):", *docstring, ""]
    return [*outputs, "", *head, *own, *fields, *outputs_lines]


def base_lines(base: str, source: Source, *, plugin: bool) -> list[str]:
    """The lines of a base class, which polymorphic properties are annotated with."""
    module, parent = ("kestra_dsl.core.nodes", "AdditionalPlugin") if plugin else ("kestra_dsl.core.node", "Part")
    words = " ".join(snake(base).split("_"))
    return [
        f"class {base}({source.use(module, parent)}):",
        f'    """The base of each {words}. ``{base}.of(type, properties)`` makes one of a type that has no class."""',
        *(("", "    id: str") if base in _WITH_ID else ()),
    ]


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _children(properties: Properties, source: Source) -> list[str]:
    names = children_of(properties)
    if not names:
        return []
    lines = [f"    _children = {_tuple(names)}"]
    wrapper = wrapper_of(properties)
    if wrapper:
        lines.append(f"    _wrapper = {source.use_parent(source.layout.classes[wrapper])}")
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


def _about(java: str, facts: Mapping[str, Any], properties: Properties) -> list[str]:
    """The lines of a docstring below its summary: where the type comes from, what it requires, and its page."""
    role, plugin = role_of(facts), str(artifact_of(java) or "")
    required = ["id"] if facts["kind"] in ("task", "trigger") else []
    required += [name for name, (kestra, _) in properties.items() if kestra in facts.get("required", ())]
    words = [f"{'An' if role[0] in 'aeiou' else 'A'} {role}."]
    if facts["versions"] == facts["known"]:
        words.append(f"In Kestra {', '.join(facts['versions'])}.")
    words += [f"From {plugin}."] if plugin else []
    words += ["Needs the Enterprise Edition."] if is_paid(java) else []
    words += [f"Required: {', '.join(required)}."] if required else []
    page = page_of(java, plugin)
    lines = textwrap.wrap(" ".join(words), _WIDTH - 4, break_on_hyphens=False)
    return ["", *(f"    {line}" for line in [*lines, *([page] if page else [])])]


def _prose(text: str) -> str:
    first = " ".join(text.strip().split("\n\n")[0].split())
    if first and first[-1] not in ".!?:":
        first += "."
    return first.replace("\\", "\\\\").replace('"""', "'''").rstrip('"')


def _type_facts(facts: TypeFacts, source: Source) -> list[str]:
    entries = [
        f"{name}={_literal(value)}"
        for name, value in facts._asdict().items()
        if value != TypeFacts._field_defaults[name]
    ]
    if not entries:
        return []
    source.use("kestra_dsl.catalog.type_facts", "TypeFacts")
    return ["    _kestra = TypeFacts(", *(f"        {entry}," for entry in entries), "    )", ""]


def _literal(value: Any) -> str:
    """The source of a fact: a text, a boolean, or tuples and mappings of these."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        return _tuple(value)
    if isinstance(value, Mapping):
        return _mapping({key: _literal(item) for key, item in value.items()})
    return repr(value)


def _fields(java: str, facts: Mapping[str, Any], properties: Properties, source: Source, *, notes: bool) -> list[str]:
    lines: list[str] = []
    for name, (kestra, known) in properties.items():
        if name == "id" and kestra in facts.get("needs", ()):
            lines.append("    id: str")
            continue
        annotation = source.annotation(parse_kind(known["kind"]))
        line = f"    {name}: {annotation} | None = None"
        if len(line) > _WIDTH:
            line = _wrapped(name, annotation)
        lines.append(line)
        note = _property_note(java, facts, (name, kestra, known), source.class_names) if notes else ""
        if note:
            lines.append(f'    """{note}"""')
    return lines


def _property_note(
    java: str, entry: Mapping[str, Any], named: tuple[str, str, Mapping[str, Any]], classes: dict[str, str]
) -> str:
    """What an editor shows about a property."""
    name, kestra, known = named
    kind = parse_kind(known["kind"])
    titles = [_prose(known[key]) for key in ("title", "description") if known.get(key)]
    one = PropertyReference(
        name=name,
        kestra_name=kestra,
        kind=kind_text(kind, classes),
        required=kestra in entry.get("required", ()),
        default=known.get("default"),
        dynamic=is_rendered(kind),
        versions=tuple(known.get("versions", entry["versions"])),
        deprecated=bool(known.get("deprecated")),
        replaced_by=known.get("replacedBy", ""),
        renamed={},
        common=False,
        bounds=property_bounds(known),
        about=titles[0] if titles else property_line(kestra, java, entry["kind"], file=bool(known.get("file"))),
    )
    text = property_text(one, tuple(entry["versions"]), short=True)
    text = text[:1].upper() + text[1:]
    return text.replace("\\", "").replace('"""', "'''").removesuffix('"')


def _outputs(name: str, facts: Mapping[str, Any], source: Source, *, open_outputs: bool) -> tuple[list[str], list[str]]:
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


def clean(lines: list[str]) -> str:
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
