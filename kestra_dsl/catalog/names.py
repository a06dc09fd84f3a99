"""Convert names between Kestra's camelCase and Python's snake_case."""

from __future__ import annotations

import keyword
import re

__all__ = ["camel", "snake"]

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ACRONYMS = re.compile(r"([A-Z]{2,})s(?=[A-Z]|\Z)")

# Attributes that every model has: pydantic's, and `origin` and `outputs`.
_TAKEN = frozenset(
    "construct copy dict from_orm json origin outputs parse_file parse_obj parse_raw schema schema_json "
    "update_forward_refs validate "
    "model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields "
    "model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate "
    "model_validate_json model_validate_strings".split()
)


def snake(name: str) -> str:
    """Return the Python name: ``from_external_urls`` for ``fromExternalURLs``.

    Keywords and attributes that every model has, such as ``schema`` and ``outputs``, get a trailing underscore.
    """
    name = _ACRONYMS.sub(lambda found: found[1].capitalize() + "s", name)
    plain = re.sub(r"\W", "_", _WORDS.sub("_", name)).lower().strip("_")
    if not plain or plain[0].isdigit():
        plain = "n_" + plain
    reserved = keyword.iskeyword(plain) or plain in _TAKEN
    return plain + "_" if reserved else plain


def camel(name: str) -> str:
    """Return the most likely Kestra name of a Python name: ``logLevel`` for ``log_level``, ``from`` for ``from_``."""
    head, *rest = name.rstrip("_").split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)
