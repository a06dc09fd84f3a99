"""Write the Python functions for Kestra's template functions, filters and tests."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import Any

from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.versions import fact_versions
from kestra_dsl.codegen.classes import HEADER

__all__ = ["expression_files"]

# They accept any number of arguments, for which the facts have none.
_VARIADIC = {("functions", "max"), ("functions", "min"), ("filters", "format")}

# The number of required arguments, which the facts lack.
_REQUIRED = {
    **{
        ("functions", name): 1
        for name in (
            "currentEachOutput dayOfMonth dayOfWeek env fileExists fileSize fileURI fromIon fromJson hourOfDay http "
            "isDayWeekInMonth isFileEmpty isLastWorkingDay isPublicHoliday isWeekend json kv loopOutputs monthOfYear "
            "read render renderOnce secret tasksWithState yaml"
        ).split()
    },
    **{("functions", name): 2 for name in "decrypt encrypt randomInt range subflow".split()},
    **{
        ("filters", name): 1
        for name in (
            "abbreviate chunk default endsWith escapeChar indent jq merge nindent regexExtract regexMatch replace "
            "split startsWith substringAfter substringAfterLast substringBefore substringBeforeLast"
        ).split()
    },
    **{("filters", name): 2 for name in "dateAdd regexReplace".split()},
}

_ABOUT = {
    "functions": "Kestra's template functions: ``fn.now()`` renders ``{{ now() }}``.",
    "filters": "Kestra's template filters, for the right of ``|``: ``ctx.trigger.date | f.date('yyyy-MM')``.",
    "tests": "Kestra's template tests: ``is_.empty(reference)`` renders ``{{ reference is empty }}``.",
}


def expression_files(facts: Mapping[str, Any], command: str = "make codegen") -> dict[str, str]:
    """Path to text of the generated modules of ``kestra_dsl.expressions``."""
    return {f"kestra_dsl/expressions/{group}.py": _module(group, facts[group], command) for group in _ABOUT}


def _module(group: str, entries: Mapping[str, Any], command: str) -> str:
    names = sorted(entries)
    imports = {
        "functions": [
            "from kestra_dsl.expressions.arguments import Argument, arguments",
            "from kestra_dsl.expressions.expression import Reference",
        ],
        "filters": [
            "from kestra_dsl.expressions.arguments import Argument, arguments",
            "from kestra_dsl.expressions.expression import Filter",
        ],
        "tests": ["from kestra_dsl.expressions.expression import Expression, operand"],
    }[group]
    lines = [HEADER.format(command=command) + f'"""{_ABOUT[group]}"""', ""]
    lines += ["# ruff: noqa: A001, A002 - the names are Kestra's own", "", *imports, ""]
    lines += ["__all__ = [", *(f'    "{_python_name(name)}",' for name in names), "]"]
    for name in names:
        lines += ["", "", *_function(group, name, entries[name])]
    return "\n".join(lines) + "\n"


def _function(group: str, name: str, facts: Mapping[str, Any]) -> list[str]:
    known = facts["versions"]
    versions = "" if len(known) == len(fact_versions()) else f" Only in Kestra {' and '.join(known)}."
    python = _python_name(name)
    if group == "tests":
        return [
            f"def {python}(value: object) -> Expression:",
            f'    """Kestra\'s test ``value is {name}``.{versions}"""',
            f'    return Expression(f"{{operand(value)}} is {name}")',
        ]
    kind = group.removesuffix("s")
    result = "Reference" if group == "functions" else "Filter"
    if (group, name) in _VARIADIC:
        return [
            f"def {python}(*values: Argument) -> {result}:",
            f'    """Kestra\'s {kind} ``{name}(...)``.{versions}"""',
            '    passed = arguments(*(("", value) for value in values))',
            f'    return {result}(f"{name}({{passed}})")',
        ]
    names = facts["arguments"]
    needed = _REQUIRED.get((group, name), 0)
    parameters = ", ".join(
        f"{_parameter(argument)}: Argument" + (" | None = None" if place >= needed else "")
        for place, argument in enumerate(names)
    )
    pairs = ", ".join(f'("{argument}", {_parameter(argument)})' for argument in names)
    signature = f"def {python}({parameters}) -> {result}:"
    about = f'    """Kestra\'s {kind} ``{name}({", ".join(names)})``.{versions}"""'
    if not names:
        call = f"{name}()" if group == "functions" else name
        return [signature, about, f'    return {result}("{call}")']
    body = [signature, about, f"    passed = arguments({pairs})"]
    if group == "functions" or needed:
        return [*body, f'    return {result}(f"{name}({{passed}})")']
    return [*body, f'    return Filter(f"{name}({{passed}})" if passed else "{name}")']


def _python_name(name: str) -> str:
    python = snake(name).rstrip("_")
    return python + "_" if keyword.iskeyword(python) else python


def _parameter(name: str) -> str:
    python = snake(name)
    return python.rstrip("_") + "_" if keyword.iskeyword(python.rstrip("_")) else python.rstrip("_")
