"""Finding flows: in the globals of Python modules, and in YAML files below folders."""

from __future__ import annotations

import os
import sys
import sysconfig
from importlib import import_module, util
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from kestra_dsl.core.tracking import tracking
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.errors import DefinitionError, KestraDslError, UsageError
from kestra_dsl.project.guarding import guarded
from kestra_dsl.project.hints import hint_of
from kestra_dsl.project.lost import lost_flows
from kestra_dsl.project.reached import flows_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["files_below", "flows_of", "forget", "is_loading", "load_module", "loaded_from"]

_YAML = (".yaml", ".yml")
_ENDINGS = (".py", *_YAML)
_LOADING: list[Path] = []
_LOST: WeakKeyDictionary[ModuleType, DefinitionError] = WeakKeyDictionary()
"""The modules that lost flows when they were imported, with the error that says so."""


def files_below(path: Path) -> list[Path]:
    """The definitions and YAML files at a path: itself, or those below it, without what is hidden or installed."""
    try:
        path.stat()
    except FileNotFoundError:
        hint = "name files or folders, such as `definitions` or `generated`"
        raise UsageError(f"no such file or folder: {path}", hint=hint) from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    if path.is_file():
        if path.suffix not in _ENDINGS:
            raise UsageError(f"{path} is neither Python nor YAML", hint=f"a file ends in {', '.join(_ENDINGS)}")
        return [path]
    found: list[Path] = []
    for folder, folders, names in os.walk(path):
        if "pyvenv.cfg" in names:  # a virtual environment
            folders.clear()
            continue
        folders[:] = [name for name in folders if not name.startswith((".", "__pycache__", "node_modules"))]
        files = [Path(folder, name) for name in names if name.endswith(_ENDINGS) and not name.startswith(".")]
        found += [file for file in files if os.path.isfile(file)]  # noqa: PTH113 - Path.is_file() may raise
    return sorted(found)


def load_module(file: Path) -> ModuleType:
    """The module in a file, imported under the name that the modules beside it import it by."""
    root, name = _module_name(file)
    if root not in sys.path:
        sys.path.insert(0, root)
    module = sys.modules.get(name)
    if module is None or Path(getattr(module, "__file__", None) or "").resolve() != file.resolve():
        module = _loaded(file, name, module)
    if module in _LOST:
        raise _LOST[module]
    return module


def is_loading() -> bool:
    """Whether a module is being imported by ``load_module``."""
    return bool(_LOADING)


def _loaded(file: Path, name: str, known: ModuleType | None) -> ModuleType:
    _LOADING.append(file)
    try:
        with tracking() as made:
            try:
                with guarded(file):
                    # else another project's module of the same name is loaded already
                    module = _imported(file, name) if known is None else _beside(file, name)
            finally:
                lost = lost_flows(made)
                _LOST.update((sys.modules[name], error) for name, error in lost.items() if name in sys.modules)
    except (KestraDslError, KeyboardInterrupt):
        raise
    except SystemExit as leaving:
        raise DefinitionError(
            f"{name} ends the program ({_words(leaving)}) when it is imported",
            hint='put what is for running it below `if __name__ == "__main__":`',
            origin=_innermost(leaving, file),
        ) from leaving
    except BaseException as error:  # what skips a test, for one, is no Exception
        raise _broken(error, file) from error
    finally:
        _LOADING.pop()
    for dropped in lost.values():
        _LOST.setdefault(module, dropped)
    return module


def _imported(file: Path, name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        return _beside(file, name)  # its folder is no package, and an installed package has the folder's name


def loaded_from(file: Path) -> list[ModuleType]:
    """The modules that were imported from a file, if any."""
    return [module for module in [*sys.modules.values()] if getattr(module, "__file__", None) == str(file)]


def forget(files: Iterable[Path]) -> None:
    """Drop the modules that were imported from files, so that they are imported as they are now."""
    for file in files:
        for module in loaded_from(file):
            if module.__name__ != "__main__":
                del sys.modules[module.__name__]


def _module_name(file: Path) -> tuple[str, str]:
    """The folder to import from, and the dotted name: packages count from the topmost with an ``__init__``."""
    file = file.resolve()
    steps = [] if file.stem == "__init__" else [file.stem]
    folder = file.parent
    while (folder / "__init__.py").is_file():
        steps.insert(0, folder.name)
        folder = folder.parent
    cwd = Path.cwd()
    if len(steps) == 1 and file.is_relative_to(cwd):  # a folder without an __init__ is a package to Python as well
        below = file.relative_to(cwd).with_suffix("").parts
        if all(step.isidentifier() for step in below):
            return str(cwd), ".".join(below)
    return str(folder), ".".join(steps)


def _beside(file: Path, name: str) -> ModuleType:
    spec = util.spec_from_file_location(f"{name}__{abs(hash(file.resolve()))}", file)
    if spec is None or spec.loader is None:
        raise UsageError(f"{file} is no Python module")
    module = util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _broken(error: BaseException, file: Path) -> DefinitionError:
    """What went wrong in words, at the innermost line that is the user's."""
    if isinstance(error, SyntaxError):
        return DefinitionError(
            str(error.msg or "invalid syntax"), origin=Origin(error.filename or str(file), error.lineno or 1)
        )
    words = f"{type(error).__name__}: {_words(error)}".removesuffix(": ")
    return DefinitionError(words, hint=hint_of(error), origin=_innermost(error, file))


def _words(error: BaseException) -> str:
    try:
        return str(error)
    except KeyboardInterrupt:
        raise
    except BaseException as failure:  # noqa: BLE001 - whatever its author wrote
        return f"its message cannot be shown, since its __str__ raises {type(failure).__name__}"


def _innermost(error: BaseException, file: Path) -> Origin:
    place = Origin(str(file), 1)
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if not name.startswith("<") and _is_users(Path(name)):
            place = Origin(trace.tb_frame.f_code, trace.tb_lineno)
        trace = trace.tb_next
    return place


def _is_users(file: Path) -> bool:
    others = (Path(__file__).parent.parent, sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
    return not any(file.is_relative_to(other) for other in others)
