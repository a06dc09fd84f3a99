"""Write the files of a user's package: a module for each class, and packages that load a class on first use."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from kestra_dsl.catalog.package_layout import ClassPath, PackageLayout, packages_above
from kestra_dsl.codegen.classes import HEADER, class_source, quoted

__all__ = ["files"]


def files(  # noqa: PLR0913 - what is written, and how
    types: Mapping[str, Any],
    nested: Mapping[str, Any],
    *,
    root: str,
    library: PackageLayout,
    command: str = "kdsl codegen",
    open_outputs: Collection[str] = (),
) -> dict[str, str]:
    """The files of a package.

    Args:
        types: The facts of types.
        nested: The facts of parts without a type of their own.
        root: The package to write.
        library: The layout of the library's own classes, which the package uses.
        command: What writes it, for the headers.
        open_outputs: The types whose outputs are not known, and so untyped.

    Returns:
        Path to text. Paths are relative to the folder of the root's top package.
    """
    layout = PackageLayout(types, nested, root, library)
    packages: dict[str, dict[str, ClassPath]] = {}
    result: dict[str, str] = {}
    for java, facts in (*types.items(), *nested.items()):
        path = layout.classes[java]
        packages.setdefault(path.package, {})[path.name] = path
        result[_path(path.module)] = class_source(java, facts, layout, command, open_outputs=java in open_outputs)
    for above in packages_above([*packages], root):
        packages.setdefault(above, {})  # those in between have no classes
    prefixes = layout.prefixes(types)
    for package, paths in packages.items():
        below = sorted(name for name in packages if name.rpartition(".")[0] == package)
        result[_path(package, "__init__")] = _package(package, paths, below, prefixes, command)
    return result


def _path(module: str, *rest: str) -> str:
    return "/".join([*module.split("."), *rest]) + ".py"


def _package(
    package: str, paths: Mapping[str, ClassPath], below: list[str], prefixes: Mapping[str, str], command: str
) -> str:
    """The text of ``__init__.py``: type checkers see plain imports, Python loads a class on first use."""
    names = sorted(paths)
    packages = [name.rpartition(".")[2] for name in below]
    prefix = prefixes.get(package)
    about = f"Kestra's package ``{prefix}``." if prefix else "Kestra's types, in packages named like theirs."
    lines = [HEADER.format(command=command) + f'"""{about}"""', ""]
    lines += ["from typing import TYPE_CHECKING", ""]
    lines += ["from kestra_dsl._lazy import attach", ""]
    if names:
        lines.append("if TYPE_CHECKING:")
        lines += [
            f"    from {paths[name].module} import {name} as {name}"
            for name in sorted(names, key=lambda name: paths[name].module)
        ]
        lines.append("")
    if names:
        lines += ["__all__ = [", *(f"    {quoted(name)}," for name in names), "]", ""]
    else:
        lines += ["__all__: list[str] = []", ""]
    if prefix:
        lines += [f"PREFIX = {quoted(prefix)}", ""]
    modules = [f"    {quoted(name)}: {quoted(paths[name].module.rpartition('.')[2])}," for name in names]
    table = ["        {", *("        " + line for line in modules), "        },"] if modules else ["        {},"]
    packs = f"        ({', '.join(map(quoted, packages))}{',' if len(packages) == 1 else ''}),"
    lines += ["if not TYPE_CHECKING:  # type checkers know the names above"]
    lines += ["    __getattr__, __dir__ = attach(", "        __name__,", *table, packs, "    )"]
    return "\n".join(lines) + "\n"
