"""Plain values as Python source: texts quoted as ruff does, those of several lines in triple quotes."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["formatted_text", "quoted", "text_literal"]

_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\r": "\\r", "\n": "\\n", "\0": "\\0"}


def text_literal(text: str) -> str:
    """The shortest readable literal of a text."""
    if "\n" in text.rstrip("\n") and _prints(text):
        return _triple(text)
    return quoted(text)


def quoted(text: str) -> str:
    """A literal in one line, in double quotes unless the text has more of those than of single ones."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + _escaped(text, quote) + quote


def formatted_text(parts: Sequence[str | tuple[str]], quote: str) -> str | None:
    """An f-string: texts, and sources of expressions as tuples of one. None when Python 3.11 cannot spell it."""
    sources = "".join(part[0] for part in parts if isinstance(part, tuple))
    if quote in sources or any(char in sources for char in "\\\n#"):
        return None
    if len(quote) == 1:
        return f"f{quote}" + "".join(_piece(part, quote) for part in parts) + quote
    whole = "".join(part for part in parts if isinstance(part, str))
    last = parts[-1]
    if quote in whole or not _prints(whole) or (isinstance(last, str) and last.endswith(('"', "\\"))):
        return None
    body = "".join(_piece(part, None) for part in parts)
    return f'rf"""{body}"""' if "\\" in whole else f'f"""\\\n{body}"""'


def _piece(part: str | tuple[str], quote: str | None) -> str:
    """A piece of an f-string; ``quote`` is None where texts stand as they are."""
    if isinstance(part, tuple):
        return "{" + part[0] + "}"
    text = part if quote is None else _escaped(part, quote)
    return text.replace("{", "{{").replace("}", "}}")


def _triple(text: str) -> str:
    if '"""' not in text and not text.endswith('"') and "\\" not in text:
        return f'"""\\\n{text}"""'
    if "\\" in text and '"""' not in text and not text.endswith(('"', "\\")):
        return f'r"""{text}"""'
    if "'''" not in text and not text.endswith("'"):
        return "'''\\\n" + text.replace("\\", "\\\\") + "'''"
    return quoted(text)


def _prints(text: str) -> bool:
    """Whether a text can be in source code unchanged."""
    return all(char.isprintable() or char in "\n\t" for char in text)


def _escaped(text: str, quote: str) -> str:
    return "".join(_character(char, quote) for char in text)


def _character(char: str, quote: str) -> str:
    if char == quote:
        return "\\" + char
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable() or char == " ":
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
