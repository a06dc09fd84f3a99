"""Select flows: all of the project, or those that match the files, folders, names and patterns of a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import chdir, nullcontext
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.core.names import full_name
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import KestraDslError, UsageError, YamlError
from kestra_dsl.project.flow_files import files_below, is_yaml, path_in_project

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from kestra_dsl.core.flow import Flow
    from kestra_dsl.project.settings import Settings

__all__ = [
    "STDIN",
    "Scope",
    "SelectedFlow",
    "Selection",
    "definition_files",
    "definitions_in_scope",
    "for_target",
    "from_project_root",
    "read_yaml_text",
    "scope_of",
    "select",
    "select_one",
    "unknown_flow",
]

STDIN = Path("-")
_SHOWN = 10


class SelectedFlow(NamedTuple):
    """A flow and where it was found."""

    flow: Flow
    file: Path
    """The Python module or YAML file; `-` for stdin."""
    position: int
    """Its place among the flows of the file."""
    text: str | None = None
    """The YAML that it was read from."""


class Selection(NamedTuple):
    """The flows that were selected, by namespace and id, and the errors of files that cannot be loaded."""

    flows: list[SelectedFlow]
    errors: list[KestraDslError]


class Scope(NamedTuple):
    """What the arguments of a command mean, before anything is loaded."""

    files: tuple[Path, ...] = ()
    """Python and YAML files that were named, or are in a folder that was named."""
    patterns: tuple[str, ...] = ()
    """Names of flows and modules, also with wildcards."""

    @property
    def is_project(self) -> bool:
        """Whether it is the whole project, which it is without arguments."""
        return not self.files and not self.patterns

    def matching(self, file: Path, namespace: str | None, flow_id: str, root: Path) -> Iterator[str]:
        """Yield the patterns that match a flow: by id, by `namespace/id` or `namespace.id`, or by its module."""
        if not self.patterns:
            return
        module = path_in_project(file, root)
        names = (flow_id, f"{namespace}/{flow_id}", f"{namespace}.{flow_id}", module, _dotted(module))
        yield from (pattern for pattern in self.patterns if any(fnmatchcase(name, pattern) for name in names))


def definition_files(settings: Settings) -> list[Path]:
    """Return the Python files of a project's definitions.

    Raises:
        UsageError: A file or folder that the settings name does not exist.
    """
    files: dict[Path, None] = {}
    for place in settings.definitions:
        if not (settings.root / place).exists():
            raise UsageError(
                f"no such file or folder: {place} (in {settings.root})",
                hint="`kdsl init` creates a project; [tool.kdsl] definitions = [...] names other folders",
            )
        files |= dict.fromkeys(file for file in files_below(settings.root / place) if file.suffix == ".py")
    return [*files]


def scope_of(arguments: Sequence[str]) -> Scope:
    """Sort the arguments of a command into files and patterns.

    Args:
        arguments: A file, a folder, `-` for YAML on stdin, or else the name of a flow or a module. A path that exists
            wins over a name.

    Raises:
        UsageError: A YAML file does not exist, or a folder contains neither Python nor YAML.
    """
    files: dict[Path, None] = {}
    patterns: dict[str, None] = {}
    for argument in arguments:
        if not argument.strip():
            raise UsageError("an argument is empty", hint="name a flow, file or folder, or none for the whole project")
        path = Path(argument)
        if path == STDIN:
            files[STDIN] = None
        elif _is_path(argument):
            found = files_below(path)
            if not found:
                raise UsageError(f"there is no flow in {path}", hint="it contains neither Python nor YAML files")
            files |= dict.fromkeys(Path(os.path.normpath(file.absolute())) for file in found)
        else:
            patterns[argument] = None
    return Scope(tuple(files), tuple(patterns))


def select(arguments: Sequence[str], settings: Settings, *, one_each: bool = False) -> Selection:
    """Load the flows that the arguments of a command mean; without arguments, all flows of the project.

    Args:
        arguments: Files, folders, `-` for YAML on stdin, or names of flows or modules, also with wildcards.
        settings: The project, in the environment of the command.
        one_each: Whether a name without wildcards has to mean one flow.

    Returns:
        The flows, adapted to the environment, and the errors of files that cannot be loaded. If only names were given
        and each was found, the other modules' errors are left out.

    Raises:
        UsageError: A name means no flow, or several although it has to mean one.
        KestraDslError: A name means no flow of the modules that can be loaded.
    """
    scope = scope_of(arguments)
    definitions = definitions_in_scope(scope, settings)
    by_name = scope.is_project or scope.patterns
    found, errors = _load([*scope.files, *(definitions if by_name else ())], definitions, settings)
    if scope.is_project:
        return Selection(found, [error for _, error in errors])
    by_pattern: dict[str, list[SelectedFlow]] = {pattern: [] for pattern in scope.patterns}
    selected: list[SelectedFlow] = []
    for one in found:
        matching = [*scope.matching(one.file, one.flow.namespace, one.flow.id, settings.root)]
        for pattern in matching:
            by_pattern[pattern].append(one)
        if matching or one.file in scope.files:
            selected.append(one)
    for pattern, flows in by_pattern.items():
        if not flows and errors:
            raise errors[0][1]  # the flow may be in a module that cannot be loaded
        if not flows:
            raise unknown_flow(pattern, [full_name(one.flow) for one in found])
        if one_each and len(flows) > 1 and all(pattern in _names(one.flow) for one in flows):
            raise _ambiguous(pattern, flows)
    return Selection(selected, [error for file, error in errors if file in scope.files])


def select_one(argument: str | None, settings: Settings) -> SelectedFlow:
    """Load the one flow that an argument means; without an argument, the only flow of the project.

    Raises:
        UsageError: There is no such flow, or there are several.
    """
    selection = select((argument,) if argument is not None else (), settings, one_each=True)
    if selection.errors:
        raise selection.errors[0]
    return _only(argument, selection.flows)


def for_target(selected: Iterable[SelectedFlow], settings: Settings) -> list[SelectedFlow]:
    """Return selected flows as they are for another Kestra version: YAML is read again, in the meaning of that version.

    Args:
        selected: The flows, selected for any version.
        settings: The project, with the version as its target.

    Raises:
        KestraDslError: A document is not valid in that version.
    """
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.project.environments import adapt

    found = []
    for one in selected:
        if one.text is not None:
            name = "<stdin>" if one.file == STDIN else str(one.file)
            one = one._replace(flow=Flow.from_yaml(one.text, file=name, target=settings.target))  # noqa: PLW2901
            adapt(one.flow, settings)
        found.append(one)
    return found


def unknown_flow(pattern: str, known: Sequence[str]) -> UsageError:
    """Return the error for a name that means no flow, with a hint.

    Args:
        pattern: The name.
        known: The `namespace/id` of all flows that it could mean.
    """
    similar = {name.rpartition("/")[2].lower(): name for name in known} | {name.lower(): name for name in known}
    near = nearest(pattern.lower(), similar)
    if near:
        hint = f"did you mean {similar[near]!r}?"
    elif known:
        hint = f"the project has {listed(known, _SHOWN)}"
    else:
        hint = "a flow is a global of a Python module, or a YAML file"
    return UsageError(f"no such flow, file or folder: {pattern}", hint=hint)


def read_yaml_text(file: Path) -> tuple[str, str]:
    """Return the name and the text of a YAML file, or of stdin for `-`.

    Raises:
        YamlError: The file is not UTF-8, or cannot be read.
    """
    name = "<stdin>" if file == STDIN else str(file)
    try:
        data = sys.stdin.buffer.read() if file == STDIN else file.read_bytes()
        return name, data.decode()
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise YamlError("this is not UTF-8", file=name, line=line, column=1, hint="save the file as UTF-8") from None
    except OSError as error:
        raise YamlError(error.strerror or str(error), file=name, line=1, column=1) from None


def from_project_root(
    files: Iterable[Path], definitions: Iterable[Path], settings: Settings
) -> AbstractContextManager[None]:
    """Load definitions from the root of their project: there a folder without an __init__ is a package."""
    return chdir(settings.root) if {*files} <= {*definitions} else nullcontext()


def definitions_in_scope(scope: Scope, settings: Settings) -> list[Path]:
    """Return the definitions of the project, if it has any: they may be missing if all arguments are files."""
    try:
        return definition_files(settings)
    except UsageError as error:
        if scope.is_project:
            raise
        if scope.patterns:
            raise UsageError(f"no such flow, file or folder: {scope.patterns[0]}", hint=error.hint) from None
        return []


def _load(
    files: Iterable[Path], definitions: Sequence[Path], settings: Settings
) -> tuple[list[SelectedFlow], list[tuple[Path, KestraDslError]]]:
    """Load the flows of files, sorted by namespace and id, and the errors of those that cannot be loaded."""
    from kestra_dsl.project.environments import adapt
    from kestra_dsl.project.imports import closure, imports_among
    from kestra_dsl.project.loaded_modules import forget
    from kestra_dsl.project.module_flows import is_one_of

    files = [*dict.fromkeys(files)]
    modules = [file for file in files if file.suffix == ".py"]
    others = imports_among(modules, {*modules, *definitions}, settings.root)
    adapts = settings.namespaces or settings.variables
    imports: dict[Path, frozenset[Path]] = {}
    sources = {*modules, *definitions} if adapts else set()
    sources |= {each for module in sources for each in closure(module, settings.root, imports)}
    forget(sources)  # an environment changes flows in place, and must not change those of another selection
    found: dict[str, list[SelectedFlow]] = {}
    errors: list[tuple[Path, KestraDslError]] = []
    for file in files:
        try:
            with from_project_root([file], definitions, settings):
                flows, text = _flows_in(file, others.get(file, frozenset()), settings)
        except KestraDslError as error:
            errors.append((file, error))
            continue
        for position, flow in enumerate(flows):
            known = found.setdefault(flow.id, [])
            if not is_one_of(flow, (one.flow for one in known)):  # two modules may import it from a third
                known.append(SelectedFlow(flow, file, position, text))
    selected = [one for known in found.values() for one in known]
    for one in selected:
        adapt(one.flow, settings)
    forget(sources)
    return sorted(selected, key=_order), errors


def _flows_in(file: Path, others: frozenset[Path], settings: Settings) -> tuple[list[Flow], str | None]:
    """The flows of a file, and its text if it is YAML."""
    if file.suffix == ".py":
        from kestra_dsl.project.loading import load_module
        from kestra_dsl.project.module_flows import own_flows

        return own_flows(load_module(file), file, others), None
    from kestra_dsl.core.flow import Flow

    name, text = read_yaml_text(file)
    return [Flow.from_yaml(text, file=name, target=settings.target)], text


def _only(argument: str | None, flows: list[SelectedFlow]) -> SelectedFlow:
    if len(flows) == 1:
        return flows[0]
    if argument is not None and flows:
        raise _ambiguous(argument, flows)
    if argument is not None:
        raise UsageError(f"there is no flow in {argument}", hint="a flow is a global of a module, or a YAML file")
    if not flows:
        raise UsageError("there is no flow in this project", hint="a flow is a global of a module in `definitions`")
    names = listed((full_name(one.flow) for one in flows), _SHOWN)
    raise UsageError(f"the project has {len(flows)} flows: name one of them", hint=names)


def _ambiguous(argument: str, flows: list[SelectedFlow]) -> UsageError:
    same = len({full_name(one.flow) for one in flows}) < len(flows)
    listing = listed([f"{full_name(one.flow)} ({one.flow.origin})" for one in flows], _SHOWN)
    hint = "give one of them another id" if same else "name it as namespace/id"
    return UsageError(f"{argument!r} means {len(flows)} flows: {listing}", hint=hint)


def _names(flow: Flow) -> tuple[str, str, str]:
    return flow.id, full_name(flow), f"{flow.namespace}.{flow.id}"


def _order(one: SelectedFlow) -> tuple[str, str]:
    return one.flow.namespace or "", one.flow.id


def _dotted(module: str) -> str:
    return module.removesuffix(".py").replace("/", ".")


def _is_path(argument: str) -> bool:
    if is_yaml(argument):
        return True
    try:
        Path(argument).stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a null byte
        return False
    except OSError:
        return True  # reading it raises the error
    return True
