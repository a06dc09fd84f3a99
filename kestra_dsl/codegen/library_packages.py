"""Write the packages of the library's own classes: tables of the classes, and stubs for type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kestra_dsl.catalog.package_layout import ROOT, ClassPath, PackageLayout, packages_above
from kestra_dsl.codegen.classes import HEADER, Source, base_lines, class_lines, clean, facts_lines, quoted

__all__ = ["library_files"]

_BY_HAND = "kestra_dsl.core.nodes"
_ABOUT = {
    "kestra_dsl.inputs": "The types of inputs.",
    "kestra_dsl.retries": "Retry policies.",
    "kestra_dsl.models": "Parts of flows, and parts that several types share: labels, HTTP options, metrics.",
}


class _Names(NamedTuple):
    """The classes of a package, and what they are written from."""

    classes: Mapping[ClassPath, str]
    """Each class to its Java type; a base class has none."""
    facts: Mapping[str, Any]
    layout: PackageLayout
    plugin_bases: set[Any]

    def sorted(self) -> list[tuple[ClassPath, str]]:
        """Base classes first."""
        return sorted(self.classes.items(), key=lambda item: (item[1] != "", item[0].name))


def library_files(types: Mapping[str, Any], nested: Mapping[str, Any], command: str = "make codegen") -> dict[str, str]:
    """The files of all packages: for each ``__init__.py`` and ``__init__.pyi``.

    Args:
        types: The facts of types.
        nested: The facts of parts without a type of their own.
        command: What writes the files, for their headers.

    Returns:
        Path to text.
    """
    layout = PackageLayout(types, nested)
    plugin_bases = {facts.get("base") for facts in types.values() if facts["kind"] == "additional"}
    packages: dict[str, dict[ClassPath, str]] = {}
    for path in layout.bases.values():
        if path.package != _BY_HAND:
            packages.setdefault(path.package, {})[path] = ""
    for java in (*types, *nested):
        path = layout.classes[java]
        packages.setdefault(path.package, {})[path] = java
    for above in packages_above([*packages], ROOT):
        packages.setdefault(above, {})  # those in between have no classes
    prefixes = layout.prefixes(types)
    result: dict[str, str] = {}
    for package, classes in packages.items():
        below = sorted(name.rpartition(".")[2] for name in packages if name.rpartition(".")[0] == package)
        names = _Names(classes, {**types, **nested}, layout, plugin_bases)
        folder = package.replace(".", "/")
        head = _head(package, prefixes.get(package), command)
        result[f"{folder}/__init__.py"] = _module(names, below, prefixes.get(package), head)
        result[f"{folder}/__init__.pyi"] = _stub(names, prefixes.get(package), head)
    return result


class _LazySource(Source):
    """The imports of a class that is defined in a function. The classes in its annotations are loaded later."""

    def use_class(self, path: ClassPath) -> str:
        if path.package == _BY_HAND:
            return self.use(path.package, path.name)
        return f"{self.use('kestra_dsl.core.properties', 'later')}({quoted(path.package)}, {quoted(path.name)})"

    def use_parent(self, path: ClassPath) -> str:
        return self.use(path.package, path.name)


def _module(names: _Names, below: list[str], prefix: str | None, head: list[str]) -> str:
    lines = [*head]
    lines += ["from kestra_dsl.core.class_packages import classes_of", "", *_listed(names.classes)]
    lines += ["", f"PREFIX = {quoted(prefix)}"] if prefix else []
    for path, java in names.sorted():
        source = _LazySource(names.layout, {}, (path.name,))
        if java:
            own = facts_lines(java, names.facts[java], source)
            body = class_lines(
                java, names.facts[java], source, path.name, own, open_outputs=_is_open(names.facts[java]), notes=False
            )
        else:
            body = base_lines(path.name, source, plugin=path.name in names.plugin_bases)
        inside = clean([*source.import_lines(), "", *body, "", f"return {path.name}"]).split("\n")
        lines += ["", "", f"def _{path.name}():", *(f"    {line}".rstrip() for line in inside if line)]
    lines += ["", "", "__getattr__, __dir__ = classes_of(", "    __name__,"]
    lines += (
        ["    (", *(f"        _{path.name}," for path, _ in names.sorted()), "    ),"] if names.classes else ["    (),"]
    )
    lines += ["    (", *(f"        {quoted(name)}," for name in below), "    ),"] if below else []
    return "\n".join([*lines, ")"]) + "\n"


def _is_open(facts: Mapping[str, Any]) -> bool:
    return bool(facts.get("openOutputs"))


def _listed(classes: Mapping[ClassPath, str]) -> list[str]:
    """The lines of ``__all__``."""
    names = sorted(path.name for path in classes)
    return ["__all__ = [", *(f"    {quoted(name)}," for name in names), "]"] if names else ["__all__: list[str] = []"]


def _stub(names: _Names, prefix: str | None, head: list[str]) -> str:
    own = {path: path.name for path in names.classes}
    source = Source(names.layout, own, [name for path in own for name in (path.name, f"{path.name}Outputs")])
    body: list[str] = []
    for path, java in names.sorted():
        if java:
            body += [
                "",
                *class_lines(java, names.facts[java], source, path.name, open_outputs=_is_open(names.facts[java])),
            ]
        else:
            body += ["", *base_lines(path.name, source, plugin=path.name in names.plugin_bases)]
    constant = ["", "PREFIX: str"] if prefix else []
    return clean([*head, *source.import_lines(), "", *_listed(names.classes), *constant, "", *body])


def _head(package: str, prefix: str | None, command: str) -> list[str]:
    about = _ABOUT.get(package, "Kestra's types, in packages named like theirs.")
    about = f"Kestra's package ``{prefix}``." if prefix else about
    return [HEADER.format(command=command) + f'"""{about}"""', ""]
