"""Importing many files: which module each flow goes to, what they share, and what was proven."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import NamedTuple

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.errors import KestraDslError
from kestra_dsl.importing.flow_import import Imported, import_flow
from kestra_dsl.importing.module import Module, draft, prove
from kestra_dsl.importing.naming import Naming, python_name
from kestra_dsl.importing.sharing import share

__all__ = ["Failure", "ImportedFiles", "folder_package", "import_files"]

_SHARED = "shared"


class Failure(NamedTuple):
    """A file without a flow, or whose module creates another flow."""

    place: str
    """The file, with the line if it is known."""
    message: str
    """One line, or several."""


class ImportedFiles(NamedTuple):
    """The modules for some files."""

    modules: dict[str, str]
    """The path of each module, below the folder, to its text."""
    flows: list[Imported]
    unread: list[Failure]
    unproven: list[Failure]


def import_files(  # noqa: PLR0913 - one for each choice of a caller
    texts: Sequence[tuple[str, str]],
    package: str,
    target: str = DEFAULT,
    *,
    one_module: str | None = None,
    sharing: bool = True,
    newer_plugins: Collection[str] = (),
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> ImportedFiles:
    """Write modules for the flows of some YAML documents, and prove that they give the same flows.

    Args:
        texts: The name of each file, and its text.
        package: The full name of the package that the modules are in.
        target: The Kestra version that the files are written for.
        one_module: The name of the only module; without it, each flow gets one.
        sharing: Whether what several flows have in common becomes a module of its own.
        newer_plugins: Plugin families whose tasks become generic ones if they have unknown properties.
        progress: Called with the number of files that are done, and of all files.
    """
    flows: list[Imported] = []
    unread: list[Failure] = []
    unproven: list[Failure] = []
    for number, (file, text) in enumerate(texts, 1):
        progress(number, len(texts))
        try:
            imported = import_flow(text, file, target, newer_plugins)
        except KestraDslError as error:
            hint = f"\n  hint: {error.hint}" if error.hint else ""
            unread.append(Failure(str(error.origin or file), error.message + hint))
            continue
        if imported.proven:
            flows.append(imported)
        else:
            unproven.append(Failure(file, imported.error or str(imported.differing[0])))
    if one_module is not None:
        modules, failed = _together(flows, one_module)
    else:
        modules, failed = _apart(flows, package, sharing=sharing)
    return ImportedFiles(modules, flows, unread, unproven + failed)


def _together(flows: Sequence[Imported], name: str) -> tuple[dict[str, str], list[Failure]]:
    if not flows:
        return {}, []
    documents = [one.document for one in flows]
    module = draft(documents)
    source = module.source()
    found = prove(source, module.names, documents)
    failed = [Failure(name, found)] if isinstance(found, str) else []
    if not isinstance(found, str):
        failed = [Failure(str(one.flow.id), str(each[0])) for one, each in zip(flows, found, strict=True) if each]
    return {f"{name}.py": source}, failed


def _apart(flows: Sequence[Imported], package: str, *, sharing: bool) -> tuple[dict[str, str], list[Failure]]:
    paths = _paths(flows)
    drafts = [draft([one.document]) for one in flows]
    shared_name = f"{package}.{_SHARED}".lstrip(".")
    shared = share(drafts, shared_name) if sharing and len(drafts) > 1 else None
    modules = {path: module.source() for path, module in zip(paths, drafts, strict=True)}
    if shared is not None:
        text = shared.source()
        if _is_proven(flows, drafts, {shared_name: text}):
            modules[f"{_SHARED}.py"] = text
        else:  # each is proven on its own
            modules = dict(zip(paths, (one.source for one in flows), strict=True))
    for folder in {path.rpartition("/")[0] for path in modules}:
        modules[f"{folder}/__init__.py".lstrip("/")] = '"""Flows, imported from YAML."""\n'
    return modules, []


def _is_proven(flows: Sequence[Imported], drafts: Sequence[Module], others: dict[str, str]) -> bool:
    found = (
        prove(module.source(), module.names, [one.document], others) for one, module in zip(flows, drafts, strict=True)
    )
    return all(one == [[]] for one in found)


def _paths(flows: Sequence[Imported]) -> list[str]:
    """The module of each flow: in a folder for its namespace, if there are several."""
    namespaces = {one.flow.namespace for one in flows}
    names: dict[str | None, Naming] = {namespace: Naming((_SHARED,)) for namespace in namespaces}
    found = []
    for one in flows:
        name = names[one.flow.namespace].name(one.flow.id, "flow")
        folder = f"{python_name(str(one.flow.namespace))}/" if len(namespaces) > 1 else ""
        found.append(f"{folder}{name}.py")
    return found


def folder_package(folder: Path, root: Path) -> str | None:
    """The full name of the package that a folder is; None if Python cannot import from a folder of that name.

    Args:
        folder: A folder in the project, or elsewhere: then modules are imported from the folder around it.
        root: The root of the project.
    """
    folder, root = folder.resolve(), root.resolve()
    parts = folder.relative_to(root).parts if folder.is_relative_to(root) else (folder.name,)
    return None if any(not part.isidentifier() or iskeyword(part) for part in parts) else ".".join(parts)
