"""Kestra's expressions as the Python that gives them: references where there is one, operators, filters, functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.names import snake
from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.expressions import filters, functions, tests
from kestra_dsl.expressions.context import ctx
from kestra_dsl.importing.kestra_names import holds_expression, is_attribute, parameters_of, plain_key, python_name
from kestra_dsl.importing.literals import formatted_text, quoted, text_literal
from kestra_dsl.importing.operations import CHAINS, SYMBOLS, Source, atom, grouped
from kestra_dsl.templates import (
    Attribute,
    Binary,
    Call,
    Conditional,
    ExpressionNode,
    FilterNode,
    Group,
    Index,
    ListLiteral,
    Literal,
    MapLiteral,
    Name,
    Print,
    Template,
    Test,
    Text,
    Unary,
    is_template,
    parse,
    unparse,
)

if TYPE_CHECKING:
    from kestra_dsl.importing.scope import Scope

__all__ = ["Translated", "translated"]

_EXPORTED = frozenset(("error_logs", "file_uri", "kv", "now", "read", "render", "secret", "uuid"))
_CLOSED_ROOTS = ("execution", "flow", "task", "taskrun", "kestra", "trace")
"""The variables of which every member is known."""
_OPEN_ROOTS = ("tasks", "parent", "parents", "item", "labels", "envs", "globals", "namespace")
_RENAMED_ROOTS = {"workingDir": "working_dir", "outputDir": "output_dir"}


class _Untranslatable(Exception):  # noqa: N818 - it never leaves this module
    """Nothing in Python gives this expression."""


class Translated(tuple[str, int, int]):
    """The Python of a text, how many expressions it has, and how many of those are Python."""

    __slots__ = ()


def translated(text: str, scope: Scope, target: str) -> Translated:
    """The Python source of a text property."""
    if not is_template(text):
        return Translated((text_literal(text), 0, 0))
    try:
        template = parse(text, target)
    except TemplateSyntaxError:
        return Translated((text_literal(text), 1, 0))
    count = sum(not isinstance(part, Text) for part in template.parts)
    trial = replace(scope, names=scope.names.copy())
    source = _whole(template, trial) or _mixed(template, trial)
    if source:
        scope.names.take(trial.names)
    return Translated((source, count, count) if source else (text_literal(text), count, 0))


def _whole(template: Template, scope: Scope) -> str | None:
    """The source of a text that is a single expression."""
    if len(template.parts) != 1 or not isinstance(template.parts[0], Print):
        return None
    return _printed(template.parts[0], scope, quoted)


def _mixed(template: Template, scope: Scope) -> str | None:
    parts: list[str | tuple[str]] = []
    whole = "".join(part.text for part in template.parts if isinstance(part, Text))
    quote = '"""' if "\n" in whole.rstrip("\n") else "'" if whole.count('"') > whole.count("'") else '"'
    inside = _in_single_quotes if quote == '"' else quoted
    for part in template.parts:
        if isinstance(part, Text):
            parts.append(part.text)
            continue
        source = _printed(part, scope, inside) if isinstance(part, Print) else None
        if source is None:
            return None
        parts.append((source,))
    return formatted_text(parts, quote)


def _in_single_quotes(text: str) -> str:
    return "'" + quoted(text)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"


def _printed(part: Print, scope: Scope, quote: Callable[[str], str]) -> str | None:
    if part.trim_left or part.trim_right:
        return None
    try:
        source = _Translator(scope, quote).expression(part.expression)
    except _Untranslatable:
        return None
    return None if source.is_plain else source.text


class _Translator:
    def __init__(self, scope: Scope, quote: Callable[[str], str]) -> None:
        self.scope = scope
        self.quote = quote

    def expression(self, node: ExpressionNode) -> Source:
        match node:
            case Group(inner=inner):
                return self.expression(inner)
            case Literal(value=value):
                return self.literal(value)
            case Name() | Attribute() | Index():
                return self.path(node)
            case Call():
                return self.call(node)
            case FilterNode():
                return self.filter(node)
            case Test():
                return self.test(node)
            case Unary(operator="not", operand=operand):
                return self.made("not_", operand)
            case Unary(operator="-", operand=Literal(value=int() | float() as number)):
                return Source(f"-{number}", 9, is_plain=True)
            case Unary(operator="-", operand=operand):
                return Source("-" + grouped(self.reference(operand), 9), 9)
            case Binary():
                return self.binary(node)
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                return self.made("ternary", condition, then, otherwise)
            case ListLiteral(items=items):
                return Source("[" + ", ".join(self.value(item) for item in items) + "]", is_plain=True)
            case MapLiteral(entries=entries):
                pairs = (f"{self.value(entry.key)}: {self.value(entry.value)}" for entry in entries)
                return Source("{" + ", ".join(pairs) + "}", is_plain=True)
        raise _Untranslatable

    def literal(self, value: str | float | bool | None) -> Source:
        if value is None or isinstance(value, bool):
            self.scope.names.imports.add("expr")
            name = "null" if value is None else str(value).lower()
            return atom(f"expr({self.quote(name)})")
        if isinstance(value, str):
            if "{" in value and is_template(value):
                raise _Untranslatable
            return Source(self.quote(value), is_plain=True)
        return Source(repr(value), is_plain=True)

    def value(self, node: ExpressionNode) -> str:
        """The source of an argument, which can be a plain value."""
        while isinstance(node, Group):
            node = node.inner
        if isinstance(node, Literal) and isinstance(node.value, bool):
            return repr(node.value)
        return self.expression(node).text

    def reference(self, node: ExpressionNode) -> Source:
        """The source of an operand that has to be an expression in Python, too."""
        source = self.expression(node)
        if not source.is_plain:
            return source
        self.scope.names.imports.add("expr")
        text = unparse(node)
        return atom(f"expr({self.quote(text)})")

    def made(self, function: str, *operands: ExpressionNode) -> Source:
        self.scope.names.imports.add(function)
        return atom(f"{function}({', '.join(self.value(one) for one in operands)})")

    # Paths

    def path(self, node: ExpressionNode) -> Source:
        steps: list[str | ExpressionNode] = []
        while True:
            known = self.scope.spelled.get(unparse(node)) if not self.scope.free else None
            if known is not None:
                return self.known(known, list(reversed(steps)))
            if isinstance(node, Attribute):
                steps.append(node.name)
                node = node.target
            elif isinstance(node, Index):
                steps.append(plain_key(node.key))
                node = node.target
            elif isinstance(node, Group):
                node = node.inner
            else:
                break
        steps.reverse()
        if not isinstance(node, Name):
            return atom(grouped(self.reference(node), 10) + self.steps(steps))
        return self.rooted(node.name, steps)

    def known(self, source: str, steps: list[str | ExpressionNode]) -> Source:
        name = source.partition(".")[0]
        task = next((task for task, own in self.scope.names.tasks.items() if own == name), None)
        if "." in source or task is None:
            self.scope.names.used.add(name)
            return atom(source + self.steps(steps))
        return self.output(task, steps)

    def rooted(self, root: str, steps: list[str | ExpressionNode]) -> Source:
        first = steps[0] if steps and isinstance(steps[0], str) else None
        names = self.scope.names
        if root == "inputs" and first is not None:
            for length in range(len(steps), 0, -1):
                if all(isinstance(step, str) for step in steps[:length]):
                    id_ = ".".join(map(str, steps[:length]))
                    if id_ in self.scope.inputs and id_ in names.inputs and not self.scope.free:
                        names.used.add(names.inputs[id_])
                        return atom(names.inputs[id_] + self.steps(steps[length:]))
        elif root == "vars" and first is not None:
            return self.variable(first, steps[1:], rendered=False)
        elif root == "outputs" and first is not None and len(steps) > 1:
            return self.output(first, steps[1:])
        elif root in _CLOSED_ROOTS and first is not None:
            member = snake(first)
            if member not in dir(getattr(ctx, root)):
                raise _Untranslatable
            steps = [member, *steps[1:]]
        elif root == "trigger" and first is not None and snake(first) in dir(ctx.trigger):
            steps = [snake(first), *steps[1:]]
        elif root in _RENAMED_ROOTS:
            root = _RENAMED_ROOTS[root]
        elif root not in ("inputs", "outputs", "trigger", *_OPEN_ROOTS):
            raise _Untranslatable
        self.scope.names.imports.add("ctx")
        return atom(f"ctx.{root}" + self.steps(steps))

    def variable(self, name: str, steps: list[str | ExpressionNode], *, rendered: bool) -> Source:
        """A variable, which Python renders exactly when its value holds an expression."""
        names, variables = self.scope.names, self.scope.flow.variables or {}
        value = variables.get(name)
        for step in steps:
            value = value.get(step) if isinstance(value, dict) and isinstance(step, str) else None
        if rendered != holds_expression(value):
            if rendered:
                raise _Untranslatable
            if not all(isinstance(step, str) for step in steps):
                raise _Untranslatable
        raw = ".raw" if not rendered and holds_expression(value) else ""
        if name in names.variables and name in self.scope.variables and not self.scope.free:
            names.used.add(names.variables[name])
            return atom(names.variables[name] + self.steps(steps) + raw)
        self.scope.names.imports.add("ctx")
        return atom("ctx.vars" + self.steps([name, *steps]) + raw)

    def output(self, task: str, steps: list[str | ExpressionNode]) -> Source:
        names, made = self.scope.names, self.scope.tasks.get(task)
        first = steps[0] if steps else None
        if made is not None and task in names.tasks and not self.scope.free:
            known = made.outputs._kestra_names
            if isinstance(first, str):
                python = next((python for python, kestra in known.items() if kestra == first), None)
                if python is None and not known and is_attribute(first) and made._verbatim:
                    python = first
                if python is not None:
                    names.used.add(names.tasks[task])
                    return atom(f"{names.tasks[task]}.outputs.{python}" + self.steps(steps[1:]))
        self.scope.names.imports.add("ctx")
        return atom("ctx.outputs" + self.steps([task, *steps]))

    def steps(self, steps: Sequence[str | ExpressionNode]) -> str:
        found = ""
        for step in steps:
            if isinstance(step, str):
                found += f".{step}" if is_attribute(step) else f"[{self.quote(step)}]"
            else:
                found += f"[{self.value(step)}]"
        return found

    # Calls

    def call(self, node: Call) -> Source:
        if node.target is not None:
            raise _Untranslatable
        if node.name in ("render", "renderOnce") and len(node.arguments) == 1 and not node.keywords:
            variable = self.rendered_variable(node)
            if variable is not None:
                return variable
        name, arguments = self.arguments(functions, node)
        if name in _EXPORTED:
            self.scope.names.imports.add(name)
            return atom(f"{name}({arguments})")
        self.scope.names.imports.add("fn")
        return atom(f"fn.{name}({arguments})")

    def rendered_variable(self, node: Call) -> Source | None:
        """``render(vars.name)`` is the reference to a variable whose value holds an expression."""
        inner: Any = node.arguments[0]
        steps: list[str | ExpressionNode] = []
        while isinstance(inner, (Attribute, Index, Group)):
            if isinstance(inner, Group):
                inner = inner.inner
                continue
            steps.append(inner.name if isinstance(inner, Attribute) else plain_key(inner.key))
            inner = inner.target
        if not (isinstance(inner, Name) and inner.name == "vars" and steps and isinstance(steps[-1], str)):
            return None
        first, *rest = reversed(steps)
        try:
            return self.variable(str(first), rest, rendered=node.name == "render")
        except _Untranslatable:
            return None

    def filter(self, node: FilterNode) -> Source:
        name, arguments = self.arguments(filters, node)
        self.scope.names.imports.add("f")
        operand = grouped(self.reference(node.operand), 6)
        return Source(f"{operand} | f.{name}({arguments})", 6)

    def test(self, node: Test) -> Source:
        name = snake(node.name).rstrip("_")
        if name not in tests.__all__ or node.arguments or node.keywords:
            raise _Untranslatable
        self.scope.names.imports.add("is_")
        text = f"is_.{name}({self.value(node.operand)})"
        if node.negated:
            self.scope.names.imports.add("not_")
            text = f"not_({text})"
        return atom(text)

    def arguments(self, module: ModuleType, node: Call | FilterNode) -> tuple[str, str]:
        """The Python name of a function or filter, and its arguments as source."""
        name = python_name(node.name)
        parameters = parameters_of(module, name)
        if parameters is None:
            raise _Untranslatable
        if parameters != ("*",) and len(node.arguments) > len(parameters):
            raise _Untranslatable
        written = [self.value(one) for one in node.arguments]
        for word in node.keywords:
            parameter = python_name(word.name)
            if parameter not in parameters:
                raise _Untranslatable
            written.append(f"{parameter}={self.value(word.value)}")
        return name, ", ".join(written)

    # Operators

    def binary(self, node: Binary) -> Source:
        if node.operator in CHAINS:
            operands: list[ExpressionNode] = [node.right]
            left = node.left
            while isinstance(left, Binary) and left.operator == node.operator and CHAINS[node.operator].repeats:
                operands.append(left.right)
                left = left.left
            return self.made(CHAINS[node.operator].function, left, *reversed(operands))
        symbol = SYMBOLS.get(node.operator)
        if symbol is None:
            raise _Untranslatable
        first, second = self.reference(node.left), self.expression(node.right)
        if symbol.arithmetic and isinstance(node.right, Literal) and isinstance(node.right.value, str):
            raise _Untranslatable
        strength = symbol.strength
        least = strength if symbol.arithmetic else strength + 1  # Python chains comparisons
        return Source(f"{grouped(first, least)} {symbol.text} {grouped(second, strength + 1)}", strength)
