"""Import modules of definitions, and turn whatever goes wrong into an error with its line."""

from __future__ import annotations

import sys
import sysconfig
from importlib import import_module, util
from pathlib import Path
from types import ModuleType
from weakref import WeakKeyDictionary

from kestra_dsl.core.tracking import tracking
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.errors import DefinitionError, KestraDslError, UsageError
from kestra_dsl.project.hints import hint_for
from kestra_dsl.project.import_guard import import_guard
from kestra_dsl.project.unreachable import unreachable_flows

__all__ = ["is_loading", "load_module", "module_name"]

_LOADING: list[Path] = []
_ERRORS: WeakKeyDictionary[ModuleType, DefinitionError] = WeakKeyDictionary()
"""The errors of modules that were imported, but created flows that cannot be found."""


def load_module(file: Path) -> ModuleType:
    """Import the module in a file, under the name that the modules beside it import it by.

    Args:
        file: A Python file. A module that is loaded already is not run again.

    Raises:
        DefinitionError: The module raises, ends the program, or creates a flow that cannot be found.
    """
    root, name = module_name(file)
    if sys.path[:1] != [root]:  # another project may be installed that has packages of the same names
        sys.path[:] = [root, *(path for path in sys.path if path != root)]
    module = sys.modules.get(name)
    if module is None or Path(getattr(module, "__file__", None) or "").resolve() != file.resolve():
        module = _loaded(file, name, module)
    if module in _ERRORS:
        raise _ERRORS[module]
    return module


def is_loading() -> bool:
    """Whether `load_module` is importing a module right now."""
    return bool(_LOADING)


def module_name(file: Path) -> tuple[str, str]:
    """Return the folder to import from and the dotted name, counted from the topmost folder with an ``__init__``."""
    file = file.resolve()
    steps = [] if file.stem == "__init__" else [file.stem]
    folder = file.parent
    while (folder / "__init__.py").is_file():
        steps.insert(0, folder.name)
        folder = folder.parent
    cwd = Path.cwd()
    if steps == [file.stem] and file.is_relative_to(cwd):  # a folder without an __init__ is a package to Python as well
        below = file.relative_to(cwd).with_suffix("").parts
        if all(step.isidentifier() for step in below):
            return str(cwd), ".".join(below)
    return str(folder), ".".join(steps)


def _loaded(file: Path, name: str, known: ModuleType | None) -> ModuleType:
    _LOADING.append(file)
    try:
        with tracking() as tracked:
            try:
                with import_guard(file):
                    # a known module of this name comes from another project
                    module = _imported(file, name) if known is None else _loaded_beside(file, name)
            finally:
                unreachable = unreachable_flows(tracked)
                errors = {name: error for name, error in unreachable.items() if name in sys.modules}
                _ERRORS.update((sys.modules[name], error) for name, error in errors.items())
    except (KestraDslError, KeyboardInterrupt):
        raise
    except SystemExit as leaving:
        raise DefinitionError(
            f"{name} ends the program ({_message(leaving)}) when it is imported",
            hint='move code for running it below `if __name__ == "__main__":`',
            origin=_innermost(leaving, file),
        ) from leaving
    except BaseException as error:  # pytest.skip(), for one, raises no Exception
        raise _as_definition_error(error, file) from error
    finally:
        _LOADING.pop()
    for dropped in unreachable.values():
        _ERRORS.setdefault(module, dropped)
    return module


def _imported(file: Path, name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        return _loaded_beside(file, name)  # its folder is no package, and an installed package has the folder's name


def _loaded_beside(file: Path, name: str) -> ModuleType:
    """Load the file as a module with a name of its own, beside another module of its name."""
    spec = util.spec_from_file_location(f"{name}__{abs(hash(file.resolve()))}", file)
    if spec is None or spec.loader is None:
        raise UsageError(f"{file} is not a Python module")
    module = util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _as_definition_error(error: BaseException, file: Path) -> DefinitionError:
    if isinstance(error, SyntaxError):
        origin = Origin(error.filename or str(file), error.lineno or 1)
        return DefinitionError(str(error.msg or "invalid syntax"), origin=origin)
    message = f"{type(error).__name__}: {_message(error)}".removesuffix(": ")
    return DefinitionError(message, hint=hint_for(error), origin=_innermost(error, file))


def _message(error: BaseException) -> str:
    try:
        return str(error)
    except KeyboardInterrupt:
        raise
    except BaseException as failure:  # noqa: BLE001 - whatever its author wrote
        return f"its message cannot be shown, since its __str__ raises {type(failure).__name__}"


def _innermost(error: BaseException, file: Path) -> Origin:
    """The innermost line of the traceback that is in the user's code."""
    origin = Origin(str(file), 1)
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if not name.startswith("<") and _is_users(Path(name)):
            origin = Origin(trace.tb_frame.f_code, trace.tb_lineno)
        trace = trace.tb_next
    return origin


def _is_users(file: Path) -> bool:
    others = (Path(__file__).parent.parent, sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"))
    return not any(file.is_relative_to(other) for other in others)
