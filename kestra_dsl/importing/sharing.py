"""What several flows have in common, lifted into constants and functions of a module that theirs import."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace as changed
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.importing.imports import Imports
from kestra_dsl.importing.layout import Atom, Call, Code, Entry, Items, Pairs, lay_out
from kestra_dsl.importing.naming import Naming
from kestra_dsl.importing.statements import Statement, lines_of

if TYPE_CHECKING:
    from kestra_dsl.importing.module import Module

__all__ = ["Shared", "share"]

_SHORTEST = 60
"""Text with fewer characters is not lifted, because it is as easy to read in place."""


class Shared(NamedTuple):
    """The module that others import."""

    constants: dict[str, Code]
    functions: dict[str, list[Statement]]
    imports: Imports

    def source(self) -> str:
        """The text of the module."""
        lines = ['"""What several flows have in common."""', "", *self.imports.lines(), ""]
        for name, code in self.constants.items():
            lines += lay_out(f"{name} = ", code, "")
        for name, statements in self.functions.items():
            lines += ["", "", f"def {name}(flow: Flow) -> None:"]
            lines.append(f'    """{_ABOUT[name.rstrip("_0123456789")]}"""')
            lines += lines_of(statements, set(), "    ")
        return "\n".join([*lines, ""])


_ABOUT = {
    "on_error": "What runs when a task fails.",
    "on_finish": "What runs at the end of an execution.",
    "afterwards": "What runs after an execution.",
    "plugin_defaults": "The values that all tasks of a plugin share.",
}


def share(modules: Sequence[Module], package: str) -> Shared | None:
    """Lift what is repeated out of some modules, each with one flow called ``flow``.

    Args:
        modules: The modules, which are changed in place.
        package: The full name of the module with what is shared.

    Returns:
        That module; None when nothing is repeated.
    """
    imports = Imports(())
    shared = Shared({}, {}, imports)
    naming = Naming()
    _share_blocks(modules, package, shared)
    while True:
        counted: Counter[Code] = Counter()
        labels: dict[Code, str] = {}
        for module in modules:
            found = dict(_candidates(module))
            counted.update(found.keys())
            labels |= found
        repeated = [code for code, count in counted.items() if count > 1]
        if not repeated:
            break
        best = max(repeated, key=lambda code: (_size(code), labels[code]))
        name = naming.name(labels[best], "").upper()
        shared.constants[name] = best
        for module in modules:
            if any(code == best for code, _ in _candidates(module)):
                module.statements = [_replaced(one, best, Atom(name)) for one in module.statements]
                module.imports.add(package, name)
    if not shared.constants and not shared.functions:
        return None
    _take_imports(shared, modules)
    return shared


# Values


def _candidates(module: Module) -> Iterator[tuple[Code, str]]:
    """The values that could be constants, with a name for each: they refer to nothing of the flow, and make no task."""
    known = module.imports.names
    for statement in module.statements:
        for code, label in _values(statement):
            if not isinstance(code, Atom) and _size(code) >= _SHORTEST and _is_constant(code, known, module.imports):
                yield code, label


def _values(statement: Statement) -> Iterator[tuple[Code, str]]:
    yield from _inside(statement.code, "")
    for one in (*(statement.body or ()), *statement.after):
        yield from _values(one)


def _inside(code: Code, label: str) -> Iterator[tuple[Code, str]]:
    for entry in _entries(code):
        name = entry.label.rstrip("=: ").strip("\"'") or label
        if isinstance(entry.value, Call):
            name = entry.value.head.rpartition(".")[2] if entry.value.head[:1].isupper() else name
            identity = next((one.value for one in entry.value.arguments if one.label == "id="), None)
            name = identity.text.strip("\"'") if isinstance(identity, Atom) else name
        yield entry.value, name or "value"
        yield from _inside(entry.value, name)


def _entries(code: Code) -> tuple[Entry, ...]:
    return () if isinstance(code, Atom) else code.arguments if isinstance(code, Call) else code.entries


def _is_constant(code: Code, known: set[str], imports: Imports) -> bool:
    names = _names(_joined(code))
    return names <= known and not names & imports.members


@cache
def _names(source: str) -> frozenset[str]:
    return frozenset(node.id for node in ast.walk(ast.parse(source, mode="eval")) if isinstance(node, ast.Name))


def _joined(code: Code) -> str:
    if isinstance(code, Atom):
        return code.text
    inner = ", ".join(entry.label + _joined(entry.value) for entry in _entries(code))
    if isinstance(code, Call):
        return f"{code.head}{code.brackets[0]}{inner}{code.brackets[1]}"
    return f"[{inner}]" if isinstance(code, Items) else f"{{{inner}}}"


def _size(code: Code) -> int:
    return len(_joined(code))


def _replaced(statement: Statement, old: Code, new: Code) -> Statement:
    return changed(
        statement,
        code=_with(statement.code, old, new),
        body=None if statement.body is None else [_replaced(one, old, new) for one in statement.body],
        after=[_replaced(one, old, new) for one in statement.after],
    )


def _with(code: Code, old: Code, new: Code) -> Code:
    if code == old:
        return new
    if isinstance(code, Atom):
        return code
    entries = tuple(entry._replace(value=_with(entry.value, old, new)) for entry in _entries(code))
    if isinstance(code, Call):
        return code._replace(arguments=entries)
    return Items(entries) if isinstance(code, Items) else Pairs(entries)


# Blocks


def _share_blocks(modules: Sequence[Module], package: str, shared: Shared) -> None:
    """Lift equal ``errors`` blocks and equal lists of plugin defaults into functions with the flow as argument."""
    for kind in _ABOUT:
        groups: dict[str, list[Module]] = {}
        for module in modules:
            found = _block(module, kind)
            if found and all(_is_independent(one, module) for one in found):
                groups.setdefault("\n".join(lines_of(found, set())), []).append(module)
        repeated = [members for text, members in groups.items() if len(members) > 1 and len(text) >= _SHORTEST]
        for number, members in enumerate(repeated, 1):
            name = kind if number == 1 else f"{kind}_{number}"
            shared.functions[name] = _block(members[0], kind)
            for module in members:
                _call(module, kind, name)
                module.imports.add(package, name)


def _block(module: Module, kind: str) -> list[Statement]:
    (flow,) = module.statements
    return [one for one in flow.body or () if _kind(one) == kind]


def _kind(statement: Statement) -> str | None:
    head = statement.code.head if isinstance(statement.code, Call) else ""
    if head in ("flow.plugin_default", "flow.forced_plugin_default"):
        return "plugin_defaults"
    return head.removeprefix("flow.") if head.startswith("flow.") and statement.body is not None else None


def _is_independent(statement: Statement, module: Module) -> bool:
    """Whether a statement refers to nothing that its own module names."""
    known = module.imports.names | {"flow"}
    codes = [statement.code, *(code for code, _ in _values(statement))]
    own = {one.name for one in _statements(statement)} & module.used
    return not own and not statement.comments and all(_names(_joined(code)) <= known for code in codes)


def _statements(statement: Statement) -> Iterator[Statement]:
    for one in (*(statement.body or ()), *statement.after):
        yield one
        yield from _statements(one)


def _call(module: Module, kind: str, name: str) -> None:
    (flow,) = module.statements
    body = flow.body or []
    place = next(place for place, one in enumerate(body) if _kind(one) == kind)
    call = Statement(Call(name, (Entry("", Atom("flow")),)))
    rest = [one for one in body if _kind(one) != kind]
    module.statements = [changed(flow, body=[*rest[:place], call, *rest[place:]])]


def _take_imports(shared: Shared, modules: Sequence[Module]) -> None:
    """Move the imports: what the shared module uses, and no longer what only it uses."""
    texts = [_joined(code) for code in shared.constants.values()]
    texts += [
        _joined(one.code) for block in shared.functions.values() for top in block for one in (top, *_statements(top))
    ]
    needed = set().union(*map(_names, texts))
    for module in modules:
        own = {
            name
            for statement in module.statements
            for one in (statement, *_statements(statement))
            for name in _names(_joined(one.code))
        }
        for package, name in module.imports.items():
            if name.rpartition(" ")[2] in needed:
                shared.imports.add(package, name)
        module.imports.keep(own)
    if shared.functions:
        shared.imports.public("Flow")
