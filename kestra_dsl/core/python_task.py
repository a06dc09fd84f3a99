"""Turn a Python function into a script task. Kestra runs its source; in Python it stays a function.

Arguments are passed as JSON in environment variables and are never inserted into code, so no value can change the
script. The return value becomes the outputs of the task.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import symtable
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from kestra_dsl.diagnostics.origin import Origin, caller
from kestra_dsl.errors import ExpressionError, ScriptError
from kestra_dsl.expressions.json_text import json_text
from kestra_dsl.expressions.literals import literal

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.python import Script

__all__ = ["PythonTask", "python_task"]

P = ParamSpec("P")
R = TypeVar("R")

_VARIABLE = "KDSL_ARGUMENT_"


class PythonTask(Generic[P, R]):
    """A function that can be called in Python, and run as a task in Kestra."""

    def __init__(self, function: Callable[P, R], properties: Mapping[str, Any], origin: Origin) -> None:
        _refuse_what_is_no_function(function, origin)
        self.__wrapped__ = function
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        self._properties = dict(properties)
        self._origin = origin
        self._parameters = _parameters(function, origin)
        self._script = _script(function, self._parameters, origin)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.__wrapped__(*args, **kwargs)

    def task(self, id: str, *, properties: Mapping[str, Any] | None = None, **arguments: Any) -> Script:  # noqa: A002
        """Create a script task that runs the function.

        ``task.outputs.vars`` has the return value: the keys of a dictionary, or ``result`` for any other value.

        Args:
            id: The id of the task.
            properties: Properties of the task, such as ``{"timeout": "PT5M"}``. They override those of the decorator.
            arguments: The arguments of the function: values, references, and texts, lists or mappings with references.

        Returns:
            The task.

        Raises:
            ScriptError: An argument is unknown, missing or invalid.
        """
        from kestra_dsl.plugins.scripts.python import Script

        self._refuse_misfits(arguments)
        merged = {**self._properties, **(properties or {})}
        environment = {_VARIABLE + name: _json(value) for name, value in arguments.items()}
        if environment or "env" in merged:
            merged["env"] = {**merged.get("env", {}), **environment}
        return Script(id=id, script=literal(self._script), **merged)

    def _refuse_misfits(self, arguments: Mapping[str, Any]) -> None:
        known = self._parameters
        unknown = [name for name in arguments if name not in known]
        missing = [name for name, has_default in known.items() if not has_default and name not in arguments]
        if unknown or missing:
            problems = [f"has no parameter {name!r}" for name in unknown] + [f"needs {name!r}" for name in missing]
            raise ScriptError(
                f"the function {self.__name__!r} {'; '.join(problems)}",
                hint=f"it takes {', '.join(known) or 'nothing'}",
                origin=caller(1),
            )


@overload
def python_task(function: Callable[P, R], /) -> PythonTask[P, R]: ...
@overload
def python_task(**properties: Any) -> Callable[[Callable[P, R]], PythonTask[P, R]]: ...
def python_task(function: Any = None, /, **properties: Any) -> Any:
    """Decorate a function so that it can run as a script task in Kestra.

    >>> @python_task(container_image="python:3.13-slim", dependencies=["requests"])
    ... def pulls(image: str) -> dict[str, int]:
    ...     import requests
    ...     return {"pulls": requests.get(f"https://hub.docker.com/v2/repositories/{image}/").json()["pull_count"]}
    ...
    >>> count = pulls.task(id="count", image=image_input)     # count.outputs.vars.pulls

    The function must be self-contained: it imports what it uses in its body, and its defaults are literals.

    Args:
        function: The function, when the decorator is used without parentheses.
        properties: Properties of the task ``io.kestra.plugin.scripts.python.Script``.

    Returns:
        The decorated function. Its method ``task()`` creates the task.

    Raises:
        ScriptError: The function is not self-contained, its source cannot be read, or its parameters are not supported.
    """
    origin = caller()
    if function is not None:
        return PythonTask(function, properties, origin)
    return lambda wrapped: PythonTask(wrapped, properties, origin)


def _refuse_what_is_no_function(function: object, origin: Origin) -> None:
    if not inspect.isfunction(function) or function.__name__ == "<lambda>":
        raise ScriptError(f"{function!r} is not a function", hint="define it with `def`, in a file", origin=origin)
    if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
        raise ScriptError(f"{function.__name__!r} must be a plain function, without async and yield", origin=origin)


def _parameters(function: Callable[..., Any], origin: Origin) -> dict[str, bool]:
    """Map the name of each parameter to whether it has a default."""
    parameters: dict[str, bool] = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise ScriptError(
                f"the parameter {parameter} of {function.__name__!r} cannot be passed by name",
                hint="use plain parameters",
                origin=origin,
            )
        if parameter.name in ("id", "properties"):
            raise ScriptError(
                f"the parameter name {parameter.name!r} of {function.__name__!r} is reserved by task()",
                hint="rename it",
                origin=origin,
            )
        parameters[parameter.name] = parameter.default is not parameter.empty
    return parameters


def _script(function: Callable[..., Any], parameters: Mapping[str, bool], origin: Origin) -> str:
    source = _source(function, origin)
    _refuse_outside_names(function, source, origin)
    return _FRAME.format(
        source=source, name=function.__name__, prefix=_VARIABLE, parameters=json.dumps(list(parameters))
    )


_FRAME = """\
from __future__ import annotations


{source}

if __name__ == "__main__":
    import json as _json
    import os as _os

    _arguments = {{
        _name: _json.loads(_os.environ["{prefix}" + _name])
        for _name in {parameters}
        if "{prefix}" + _name in _os.environ
    }}
    _result = {name}(**_arguments)
    if not isinstance(_result, dict):
        _result = {{}} if _result is None else {{"result": _result}}
    print("::" + _json.dumps({{"outputs": _result}}, allow_nan=False) + "::")
"""


def _source(function: Callable[..., Any], origin: Origin) -> str:
    """Return the source of the function without decorators. It is not dedented, which would change its strings."""
    try:
        lines = "".join(inspect.getsourcelines(function)[0]).split("\n")
    except (OSError, TypeError):
        lines = []
    indented = bool(lines) and lines[0][:1].isspace()
    if indented:
        lines = ["if True:", *lines]
    try:
        node: ast.AST | None = ast.parse("\n".join(lines)).body[0]
    except (SyntaxError, IndexError):
        node = None
    if isinstance(node, ast.If):
        node = node.body[0]
    if not isinstance(node, ast.FunctionDef):
        raise ScriptError(
            f"the source of {function.__name__!r} cannot be read",
            hint="define it with `def`, in a file",
            origin=origin,
        )
    body = lines[node.lineno - 1 : node.end_lineno]
    return "\n".join(["if True:  # it stood indented", *body] if indented else body) + "\n"


def _refuse_outside_names(function: Callable[..., Any], source: str, origin: Origin) -> None:
    """Raise an error if the function uses names from outside, which the script does not have."""
    outside = {
        symbol.get_name()
        for table in _tables(symtable.symtable(source, "<script>", "exec"))
        for symbol in table.get_symbols()
        if table.get_type() != "annotation" and symbol.is_global() and symbol.is_referenced()
    }
    outside |= {
        symbol.get_name()
        for symbol in symtable.symtable(_defaults(source), "<defaults>", "exec").get_symbols()
        if symbol.is_referenced()
    }
    outside -= {*dir(builtins), function.__name__}
    outside -= _in_annotations_only(source)
    outside |= set(function.__code__.co_freevars) - {function.__name__}
    if outside:
        raise ScriptError(
            f"{function.__name__!r} uses {', '.join(sorted(outside))} from outside its body",
            hint="import inside the function, and pass values as parameters",
            origin=origin,
        )


def _tables(table: symtable.SymbolTable) -> list[symtable.SymbolTable]:
    return [inner for child in table.get_children() for inner in (child, *_tables(child))]


def _defaults(source: str) -> str:
    """Return the defaults of the parameters as the source of a module. The script evaluates them when it starts."""
    function = next(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    arguments = function.args
    values = [*arguments.defaults, *(value for value in arguments.kw_defaults if value is not None)]
    return "\n".join(ast.unparse(value) for value in values)


def _in_annotations_only(source: str) -> set[str]:
    """Return the names that only annotations use. The script does not evaluate those."""
    annotated: set[str] = set()
    elsewhere: set[str] = set()

    def visit(node: ast.AST, into: set[str]) -> None:
        for field, value in ast.iter_fields(node):
            target = annotated if field in ("annotation", "returns") else into
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.Name):
                    target.add(child.id)
                if isinstance(child, ast.AST):
                    visit(child, target)

    visit(ast.parse(source), elsewhere)
    return annotated - elsewhere


def _json(value: Any) -> str:
    try:
        return json_text(value)
    except ExpressionError as error:
        raise ScriptError(
            f"invalid argument for a script: {error.message}", hint=error.hint, origin=caller(1)
        ) from None
