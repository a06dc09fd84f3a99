"""One rule between Kestra's camelCase and Python's snake_case, used by generated code, errors and the generator."""

from __future__ import annotations

import keyword
import re

__all__ = ["camel", "snake"]

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ACRONYMS = re.compile(r"([A-Z]{2,})s(?=[A-Z]|\Z)")

# What pydantic's BaseModel, and `outputs` what every task and trigger, already has under these names.
_TAKEN = frozenset(
    "construct copy dict from_orm json outputs parse_file parse_obj parse_raw schema schema_json "
    "update_forward_refs validate".split()
)


def snake(name: str) -> str:
    """``fromExternalURLs`` is ``from_external_urls``; ``from``, ``schema`` and ``outputs`` get a trailing underscore."""
    name = _ACRONYMS.sub(lambda found: found[1].capitalize() + "s", name)
    plain = _WORDS.sub("_", name).lower().replace("-", "_").replace(".", "_").replace("$", "_").replace("@", "")
    if plain[:1].isdigit():
        plain = "_" + plain
    reserved = keyword.iskeyword(plain) or plain in _TAKEN
    return plain + "_" if reserved else plain


def camel(name: str) -> str:
    """The Kestra name that ``snake`` most likely came from: ``from_`` is ``from``, ``log_level`` is ``logLevel``."""
    head, *rest = name.rstrip("_").split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)
