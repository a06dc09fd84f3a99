"""The files of a generation: a module for each class, and packages that load one when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kestra_dsl.catalog.layout import ROOT, Home, Layout
from kestra_dsl.codegen.classes import HEADER, base_source, class_source, quoted

__all__ = ["files"]


def files(  # noqa: PLR0913 - what is written, and four things that are the library's own unless said otherwise
    types: Mapping[str, Any],
    nested: Mapping[str, Any],
    *,
    root: str = ROOT,
    command: str = "make codegen",
    open_outputs: bool = False,
    library: Layout | None = None,
) -> dict[str, str]:
    """Path, relative to the folder that holds the root's top package, to text. For ``library`` see ``Layout``."""
    layout = Layout(types, nested, root, library)
    packages: dict[str, dict[str, Home]] = {}
    result: dict[str, str] = {}
    for java, facts in (*types.items(), *nested.items()):
        home = layout.homes[java]
        packages.setdefault(home.package, {})[home.name] = home
        result[_path(home.module)] = class_source(java, facts, layout, command, open_outputs=open_outputs)
    plugin_bases = {facts.get("base") for facts in types.values() if facts["kind"] == "additional"}
    for base, home in layout.bases.items():
        if layout.own and home.package != "kestra_dsl.core.nodes":
            packages.setdefault(home.package, {})[home.name] = home
            result[_path(home.module)] = base_source(base, command, plugin=base in plugin_bases)
    for package in list(packages):
        above = package
        while above.startswith(root + "."):  # the packages in between hold packages alone
            above = above.rpartition(".")[0]
            packages.setdefault(above, {})
    prefixes = layout.prefixes(types)
    for package, homes in packages.items():
        below = sorted(name for name in packages if name.rpartition(".")[0] == package)
        result[_path(package, "__init__")] = _package(package, homes, below, prefixes, command)
    return result


def _path(module: str, *rest: str) -> str:
    return "/".join([*module.split("."), *rest]) + ".py"


def _package(
    package: str, homes: Mapping[str, Home], below: list[str], prefixes: Mapping[str, str], command: str
) -> str:
    """``__init__``: type checkers see plain imports, the interpreter loads a class when it is taken."""
    names = sorted(homes)
    packages = [name.rpartition(".")[2] for name in below]
    prefix = prefixes.get(package)
    about = f"Kestra's package ``{prefix}``." if prefix else _ABOUT.get(package, "Kestra's types, by their packages.")
    lines = [HEADER.format(command=command) + f'"""{about}"""', ""]
    lines += ["from typing import TYPE_CHECKING", ""]
    lines += ["from kestra_dsl._lazy import attach", ""]
    if names:
        lines.append("if TYPE_CHECKING:")
        lines += [
            f"    from {homes[name].module} import {name} as {name}"
            for name in sorted(names, key=lambda name: homes[name].module)
        ]
        lines.append("")
    if names:
        lines += ["__all__ = [", *(f"    {quoted(name)}," for name in names), "]", ""]
    else:
        lines += ["__all__: list[str] = []", ""]
    if prefix:
        lines += [f"PREFIX = {quoted(prefix)}", ""]
    modules = [f"    {quoted(name)}: {quoted(homes[name].module.rpartition('.')[2])}," for name in names]
    table = ["        {", *("        " + line for line in modules), "        },"] if modules else ["        {},"]
    packs = f"        ({', '.join(map(quoted, packages))}{',' if len(packages) == 1 else ''}),"
    lines += ["if not TYPE_CHECKING:  # which know the names above, and no others"]
    lines += ["    __getattr__, __dir__ = attach(", "        __name__,", *table, packs, "    )"]
    return "\n".join(lines) + "\n"


_ABOUT = {
    "kestra_dsl.inputs": "The inputs a flow can ask for.",
    "kestra_dsl.retries": "How often, and how far apart, something is tried again.",
    "kestra_dsl.models": "Parts that several types share: labels, HTTP options, metrics, and parts of a flow.",
}
