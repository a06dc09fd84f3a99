"""Trees back into text: one canonical way to write each, safe for every Kestra version.

Parentheses appear where leaving them out would change the tree under some version's precedence. Two numbers per
version decide that. ``lowest`` is the loosest operator along the left edge of what was written, which has to bind at
least as tightly as the place asks; ``capture`` is the precedence from which an operator to the right would be drawn
into it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.templates.lexer import PLACEHOLDER_CLOSE, PLACEHOLDER_OPEN
from kestra_dsl.templates.nodes import (
    ATOMIC,
    Attribute,
    Binary,
    Call,
    Comment,
    Conditional,
    Expression,
    Filter,
    Group,
    Index,
    Interpolation,
    Keyword,
    ListLiteral,
    Literal,
    MapEntry,
    MapLiteral,
    Name,
    Node,
    Part,
    Placeholder,
    Print,
    Raw,
    Tag,
    Template,
    Test,
    Text,
    Unary,
    children,
)
from kestra_dsl.templates.operators import FILTER
from kestra_dsl.templates.strings import fits_interpolation, number_literal, string_literal

_TABLES: Final = tuple({tuple(one.operators.items()): one.operators for one in all_versions()}.values())
_TIGHTEST: Final = 1000
_LOOSEST: Final = -1


class _Shape(NamedTuple):
    lowest: tuple[int, ...]
    capture: tuple[int, ...]


_CLOSED: Final = _Shape((_TIGHTEST,) * len(_TABLES), (_TIGHTEST,) * len(_TABLES))
_OPEN: Final = _Shape((_LOOSEST,) * len(_TABLES), (_LOOSEST,) * len(_TABLES))

_Shapes = dict[int, _Shape]
_Pending = list["str | Node"]


def unparse(node: Node) -> str:
    """Canonical text of an expression, a template or a part of one."""
    node = _bare(node)
    shapes = _shapes(node)
    written: list[str] = []
    pending: _Pending = [node]
    while pending:
        item = pending.pop()
        if isinstance(item, str):
            written.append(item)
        else:
            pending.extend(reversed(_pieces(_bare(item), shapes)))
    return "".join(written)


def _bare(node: Node) -> Node:
    while isinstance(node, Group):
        node = node.inner
    return node


def _shapes(root: Node) -> _Shapes:
    """The shape of every expression below ``root``, computed from the leaves up without recursion."""
    shapes: _Shapes = {}
    pending: list[tuple[Node, bool]] = [(root, False)]
    while pending:
        node, ready = pending.pop()
        if ready:
            shapes[id(node)] = _shape(node, shapes)
        elif id(node) not in shapes:
            pending.append((node, True))
            pending.extend((child, False) for child in children(node))
    return shapes


def _shape(node: Node, shapes: _Shapes) -> _Shape:
    match node:
        case Group(inner=inner):
            return shapes[id(inner)]
        case Binary(operator=operator, left=left):
            levels = _levels(operator)
            return _Shape(_lowest(left, levels, shapes), tuple(level + 1 for level in levels))
        case Filter(operand=operand):
            return _Shape(_lowest(operand, _levels(FILTER), shapes), _CLOSED.capture)
        case Test(operand=operand):
            return _Shape(_lowest(operand, _levels("is"), shapes), _CLOSED.capture)
        case Conditional():
            return _OPEN
        case _:
            return _CLOSED


def _levels(operator: str) -> tuple[int, ...]:
    return tuple(table[operator] for table in _TABLES)


def _lowest(left: Expression, levels: tuple[int, ...], shapes: _Shapes) -> tuple[int, ...]:
    if _captures(left, levels, shapes):
        return levels
    return tuple(map(min, shapes[id(left)].lowest, levels))


def _captures(left: Expression, levels: tuple[int, ...], shapes: _Shapes) -> bool:
    return any(level >= capture for level, capture in zip(levels, shapes[id(left)].capture, strict=True))


def _grouped(expression: Expression, needed: bool) -> _Pending:
    return ["(", expression, ")"] if needed else [expression]


def _before(left: Expression, operator: str, shapes: _Shapes) -> _Pending:
    return _grouped(left, _captures(left, _levels(operator), shapes))


def _after(right: Expression, operator: str, shapes: _Shapes) -> _Pending:
    lowest = shapes[id(right)].lowest
    return _grouped(right, any(level >= low for level, low in zip(_levels(operator), lowest, strict=True)))


def _target(expression: Expression) -> _Pending:
    """What takes an attribute, index or call after it."""
    bare = _bare(expression)
    return _grouped(expression, not isinstance(bare, ATOMIC) or _is_negative(bare))


def _is_negative(node: Node) -> bool:
    return isinstance(node, Literal) and isinstance(node.value, (int, float)) and node.value < 0


def _pieces(node: Node, shapes: _Shapes) -> _Pending:
    match node:
        case Name(name=name):
            return [name]
        case Placeholder(payload=payload):
            return [f"{PLACEHOLDER_OPEN}{payload}{PLACEHOLDER_CLOSE}"]
        case Literal(value=value):
            return [_literal(value)]
        case Attribute(target=target, name=name):
            return [*_target(target), f".{name}"]
        case Index(target=target, key=key):
            return [*_target(target), "[", key, "]"]
        case Call(name=name, target=target):
            receiver = [] if target is None else [*_target(target), "."]
            return [*receiver, name, "(", *_arguments(node), ")"]
        case Keyword(name=name, value=value):
            return [f"{name}=", value]
        case Filter(operand=operand, name=name):
            return [*_before(operand, FILTER, shapes), f" | {name}", *_optional_arguments(node)]
        case Test(operand=operand, name=name, negated=negated):
            words = " is not " if negated else " is "
            return [*_before(operand, "is", shapes), words + name, *_optional_arguments(node)]
        case Unary(operator=operator, operand=operand):
            # only what has no operator of its own outside brackets, or another unary one, fits here
            tight = min(shapes[id(operand)].lowest) >= _TIGHTEST
            return ["not " if operator == "not" else operator, *_grouped(operand, not tight)]
        case Binary(operator=operator, left=left, right=right):
            return [*_before(left, operator, shapes), f" {operator} ", *_after(right, operator, shapes)]
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            nested = isinstance(_bare(condition), Conditional)
            return [*_grouped(condition, nested), " ? ", then, " : ", otherwise]
        case Interpolation(parts=pieces):
            return _interpolation(pieces)
        case ListLiteral(items=items):
            return ["[", *_separated(items), "]"]
        case MapLiteral(entries=entries):
            return ["{", *_separated(entries), "}"]
        case MapEntry(key=key, value=value):
            return [key, ": ", value]
        case Template(parts=parts):
            return _template(parts)
        case Group(inner=inner):
            return [inner]
        case _:
            return _part(node)


def _literal(value: str | float | bool | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return string_literal(value) if isinstance(value, str) else number_literal(value)


def _separated(nodes: tuple[Node, ...]) -> _Pending:
    pieces: _Pending = []
    for index, node in enumerate(nodes):
        if index:
            pieces.append(", ")
        pieces.append(node)
    return pieces


def _arguments(node: Call | Filter | Test) -> _Pending:
    return _separated((*node.arguments, *node.keywords))


def _optional_arguments(node: Filter | Test) -> _Pending:
    return ["(", *_arguments(node), ")"] if node.arguments or node.keywords else []


def _interpolation(parts: tuple[Expression, ...]) -> _Pending:
    pieces: _Pending = ['"']
    after_text = False
    bare = [_bare(part) for part in parts]
    # without any #{} in it the string would read back as a plain literal
    only_text = all(isinstance(part, Literal) and isinstance(part.value, str) for part in bare)
    for part in bare:
        text = part.value if isinstance(part, Literal) else None
        if isinstance(text, str) and not (after_text or only_text) and fits_interpolation(text):
            pieces.append(text)
            after_text = True
        else:
            pieces.extend(("#{", part, "}"))
            after_text = False
    return [*pieces, '"']


def _template(parts: tuple[Part, ...]) -> _Pending:
    pieces: _Pending = []
    for index, part in enumerate(parts):
        if isinstance(part, Text):
            following = parts[index + 1] if index + 1 < len(parts) else None
            pieces.append(_text(part.text, following))
        else:
            pieces.append(part)
    return pieces


def _text(text: str, following: Part | None) -> str:
    """Text made by hand may hold delimiters; it is then printed, which renders to the same."""
    # a raw block is taken out first, so a brace before it stays one
    opens = (
        text.endswith("{") and following is not None and not (isinstance(following, Raw) and following.name == "raw")
    )
    if opens or "{{" in text or "{%" in text or "{#" in text:
        return f"{{{{ {string_literal(text)} }}}}"
    return text


def _part(node: Node) -> _Pending:
    match node:
        case Text(text=text):
            return [_text(text, None)]
        case Print(expression=expression, trim_left=left, trim_right=right):
            return ["{{- " if left else "{{ ", expression, " -}}" if right else " }}"]
        case Comment(text=text):
            return [f"{{#{text}#}}"]
        case Raw(text=text, opening=opening, closing=closing):
            return [opening, text, closing]
        case Tag(name=name, expression=expression, trim_left=left, trim_right=right):
            opening, closing = "{%- " if left else "{% ", " -%}" if right else " %}"
            if expression is None:
                return [opening, name, f" {node.body}" if node.body else "", closing]
            bound = "".join(bind.name for bind in node.binds)
            joint = {"for": f" {bound} in ", "set": f" {bound} = "}.get(name, " ")
            return [opening, name, joint, expression, closing]
        case _:
            raise TypeError(f"not a node of a template: {type(node).__name__}")
