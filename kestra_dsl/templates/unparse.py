"""Writes trees as text: one canonical form, which every Kestra version reads alike.

Parentheses appear where the tree would be another one without them in some version. Two numbers per version decide
that: ``lowest`` is the precedence of the loosest operator along the left edge of a text, which has to bind at least as
tightly as its surroundings ask; ``capture`` is the precedence from which an operator to the right is drawn into the
text.
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
    FilterNode,
    Group,
    Index,
    Interpolation,
    Keyword,
    ListLiteral,
    Literal,
    MapEntry,
    MapLiteral,
    Name,
    Placeholder,
    Print,
    Raw,
    Tag,
    Template,
    TemplateNode,
    TemplatePart,
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


_CLOSED: Final = (_TIGHTEST,) * len(_TABLES)
_OPEN: Final = (_LOOSEST,) * len(_TABLES)


class _Written(NamedTuple):
    """The text of a node in pieces, and what operators beside it have to know."""

    node: TemplateNode
    """Never a ``Group``: the parentheses of the source are dropped."""
    pieces: _Pieces
    lowest: tuple[int, ...] = _CLOSED
    capture: tuple[int, ...] = _CLOSED


_Pieces = list["str | _Written"]


def unparse(node: TemplateNode) -> str:
    """The canonical text of an expression, a template or a part of one."""
    texts: list[str] = []
    pending: _Pieces = [_written(node)]
    while pending:
        piece = pending.pop()
        if isinstance(piece, str):
            texts.append(piece)
        else:
            pending.extend(reversed(piece.pieces))
    return "".join(texts)


def _written(root: TemplateNode) -> _Written:
    """Writes from the leaves up, without recursion: a chain of operators is as deep as it is long."""
    done: list[_Written] = []
    pending: list[tuple[TemplateNode, bool]] = [(root, False)]
    while pending:
        node, ready = pending.pop()
        below = children(node)
        if below and not ready:
            pending.append((node, True))
            pending.extend((child, False) for child in reversed(below))
        else:
            first = len(done) - len(below)
            done[first:] = [_write(node, done[first:])]
    return done[0]


def _write(node: TemplateNode, inner: list[_Written]) -> _Written:
    """``inner`` is what was written of the children, in their order."""
    match node:
        case Group():
            return inner[0]
        case Binary(operator=operator):
            left, right = inner
            levels = _levels(operator)
            pieces = [*_before(left, levels), f" {operator} ", *_after(right, levels)]
            return _Written(node, pieces, _lowest(left, levels), tuple(level + 1 for level in levels))
        case FilterNode(name=name):
            levels = _levels(FILTER)
            pieces = [*_before(inner[0], levels), f" | {name}", *_optional_arguments(node, inner[1:])]
            return _Written(node, pieces, _lowest(inner[0], levels))
        case Test(name=name, negated=negated):
            levels = _levels("is")
            words = " is not " if negated else " is "
            pieces = [*_before(inner[0], levels), words + name, *_optional_arguments(node, inner[1:])]
            return _Written(node, pieces, _lowest(inner[0], levels))
        case Conditional():
            condition, then, otherwise = inner
            nested = isinstance(condition.node, Conditional)
            return _Written(node, [*_grouped(condition, nested), " ? ", then, " : ", otherwise], _OPEN, _OPEN)
        case _:
            return _Written(node, _pieces(node, inner))


def _levels(operator: str) -> tuple[int, ...]:
    return tuple(table[operator] for table in _TABLES)


def _lowest(left: _Written, levels: tuple[int, ...]) -> tuple[int, ...]:
    return levels if _captures(left, levels) else tuple(map(min, left.lowest, levels))


def _captures(left: _Written, levels: tuple[int, ...]) -> bool:
    return any(level >= capture for level, capture in zip(levels, left.capture, strict=True))


def _grouped(written: _Written, needed: bool) -> _Pieces:
    return ["(", written, ")"] if needed else [written]


def _before(left: _Written, levels: tuple[int, ...]) -> _Pieces:
    return _grouped(left, _captures(left, levels))


def _after(right: _Written, levels: tuple[int, ...]) -> _Pieces:
    return _grouped(right, any(level >= low for level, low in zip(levels, right.lowest, strict=True)))


def _target(written: _Written) -> _Pieces:
    """What an attribute, an index or a call follows."""
    return _grouped(written, not isinstance(written.node, ATOMIC) or _is_negative(written.node))


def _is_negative(node: TemplateNode) -> bool:
    return isinstance(node, Literal) and isinstance(node.value, (int, float)) and node.value < 0


def _pieces(node: TemplateNode, inner: list[_Written]) -> _Pieces:
    """The pieces of a node that needs no parentheses beside an operator, or is never beside one."""
    match node:
        case Name(name=name):
            return [name]
        case Placeholder(payload=payload):
            return [f"{PLACEHOLDER_OPEN}{payload}{PLACEHOLDER_CLOSE}"]
        case Literal(value=value):
            return [_literal(value)]
        case Attribute(name=name):
            return [*_target(inner[0]), f".{name}"]
        case Index():
            target, key = inner
            return [*_target(target), "[", key, "]"]
        case Call(name=name, target=None):
            return [name, "(", *_separated(inner), ")"]
        case Call(name=name):
            return [*_target(inner[0]), f".{name}(", *_separated(inner[1:]), ")"]
        case Keyword(name=name):
            return [f"{name}=", inner[0]]
        case Unary(operator=operator):
            # only what has no operator of its own outside brackets, or another unary one, fits here
            tight = min(inner[0].lowest) >= _TIGHTEST
            return ["not " if operator == "not" else operator, *_grouped(inner[0], not tight)]
        case Interpolation():
            return _interpolation(inner)
        case ListLiteral():
            return ["[", *_separated(inner), "]"]
        case MapLiteral():
            return ["{", *_separated(inner), "}"]
        case MapEntry():
            return [inner[0], ": ", inner[1]]
        case Template(parts=parts):
            return _template(parts, inner)
        case _:
            return _part(node, inner)


def _literal(value: str | float | bool | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return string_literal(value) if isinstance(value, str) else number_literal(value)


def _separated(items: list[_Written]) -> _Pieces:
    pieces: _Pieces = []
    for index, item in enumerate(items):
        pieces += (", ", item) if index else (item,)
    return pieces


def _optional_arguments(node: FilterNode | Test, arguments: list[_Written]) -> _Pieces:
    return ["(", *_separated(arguments), ")"] if node.arguments or node.keywords else []


def _interpolation(parts: list[_Written]) -> _Pieces:
    pieces: _Pieces = ['"']
    after_text = False
    texts = [part.node.value if isinstance(part.node, Literal) else None for part in parts]
    # without any #{} in it the string would read back as a plain literal
    only_text = all(isinstance(text, str) for text in texts)
    for part, text in zip(parts, texts, strict=True):
        if isinstance(text, str) and not (after_text or only_text) and fits_interpolation(text):
            pieces.append(text)
            after_text = True
        else:
            pieces.extend(("#{", part, "}"))
            after_text = False
    return [*pieces, '"']


def _template(parts: tuple[TemplatePart, ...], inner: list[_Written]) -> _Pieces:
    return [
        _text(part.text, following) if isinstance(part, Text) else written
        for part, written, following in zip(parts, inner, (*parts[1:], None), strict=False)
    ]


def _text(text: str, following: TemplatePart | None) -> str:
    """Text with delimiters, which was not parsed, is written as a string in braces, which renders to the same."""
    # a raw block is taken out first, so a brace before it stays one
    opens = (
        text.endswith("{") and following is not None and not (isinstance(following, Raw) and following.name == "raw")
    )
    if opens or "{{" in text or "{%" in text or "{#" in text:
        return f"{{{{ {string_literal(text)} }}}}"
    return text


def _part(node: TemplateNode, inner: list[_Written]) -> _Pieces:
    match node:
        case Text(text=text):
            return [_text(text, None)]
        case Print(trim_left=left, trim_right=right):
            return ["{{- " if left else "{{ ", inner[0], " -}}" if right else " }}"]
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
            return [opening, name, joint, inner[0], closing]
        case _:
            raise TypeError(f"not a node of a template: {type(node).__name__}")
