"""Docstrings and signatures of classes, for `help()`, notebooks and `inspect.signature()`."""

from __future__ import annotations

import inspect
import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import fact_versions
from kestra_dsl.core.class_facts import property_facts
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.reference.kind_text import python_text
from kestra_dsl.reference.property_text import property_text
from kestra_dsl.reference.types import reference_of

if TYPE_CHECKING:
    from kestra_dsl.reference.types import PropertyReference, TypeReference

__all__ = ["about_type", "class_doc", "class_signature"]

_WIDTH = 100


def class_doc(cls: Any) -> str:
    """Return the docstring of a class: its type, where it comes from, and each property and output.

    Args:
        cls: The class. The text is empty for one without a type.
    """
    known = reference_of(cls)
    if known is None:
        return ""
    lines = [known.title or f"{known.name}: a {known.role}.", "", about_type(known)]
    lines += [known.page] if known.page else []
    lines += _section("Args", [one for one in known.properties if not one.common], known)
    lines += _section(f"Args of every {known.role}", [one for one in known.properties if one.common], known)
    if known.outputs:
        lines += ["", "Outputs:", *(f"    {name}: {kind}." for name, (_, kind) in known.outputs.items())]
    return "\n".join(lines)


def about_type(known: TypeReference) -> str:
    """Return the sentences about the versions and the plugin of a type."""
    from kestra_dsl.catalog.type_facts import deprecation

    parts = [f"In Kestra {', '.join(known.versions)}."] if known.versions else []
    parts += [f"From {known.plugin}."] if known.plugin else []
    parts += ["Needs the Enterprise Edition."] if known.paid else []
    unknown = [version for version in fact_versions() if version not in known.known]
    parts += [f"No schema data for {' and '.join(unknown)}."] if unknown else []
    if known.deprecated or known.replaced_by:
        parts.append(deprecation(known.replaced_by, deprecated=known.deprecated))
    return " ".join(parts)


def _section(title: str, properties: Iterable[PropertyReference], known: TypeReference) -> Iterator[str]:
    lines: list[str] = []
    for one in properties:
        text = f"{one.name}: {property_text(one, known.versions, short=True)}"
        lines += textwrap.wrap(text, _WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8, break_on_hyphens=False)
    return iter(["", f"{title}:", *lines] if lines else [])


class _Annotation:
    """A type in a signature, shown as it would be written."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


class _Signature(inspect.Signature):
    """A signature with a line for each parameter."""

    def __str__(self) -> str:
        parameters = [f"    {parameter},\n" for parameter in self.parameters.values()]
        place = next((at for at, one in enumerate(self.parameters.values()) if one.kind is one.KEYWORD_ONLY), None)
        if place is not None:
            parameters.insert(place, "    *,\n")
        return f"(\n{''.join(parameters)})" if parameters else "()"


def class_signature(cls: Any) -> inspect.Signature:
    """Return the signature of a class: ``id``, then its own properties, required ones first, then common ones.

    A property that Kestra requires has no default, although plugin defaults may provide it. A version is shown where
    not all versions of the type have the property.
    """
    known = reference_of(cls)
    if known is not None:
        documented: Mapping[str, PropertyReference] = {one.name: one for one in known.properties}
        order = [*documented]
    else:
        documented = {}
        fields = cls.model_fields
        order = sorted(fields, key=lambda name: (name != "id", not fields[name].is_required()))
    parameters = [_parameter(cls, name, documented.get(name)) for name in order]
    return _Signature(sorted(parameters, key=lambda one: one.kind))


def _parameter(cls: Any, name: str, known: PropertyReference | None) -> inspect.Parameter:
    field = cls.model_fields[name]
    required = known.required if known else field.is_required()
    default: Any = inspect.Parameter.empty
    if not required:
        default = _default(known.default) if known else None
    plain = "str" if field.annotation is str else python_text(kind_of_field(cls, name))
    text = plain if required or plain == "Any" else f"{plain} | None"
    versions = known.versions if known else property_facts(cls, name).versions
    if known and versions != cls._kestra.versions:
        text = f"Annotated[{text}, 'Kestra {', '.join(versions)}']"
    first = name == "id" and hasattr(cls, "outputs")
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if first else inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=_Annotation(text))


def _default(value: Any) -> Any:
    """Return a default as Python has it. The facts have the text of those that Kestra renders."""
    if isinstance(value, str) and (value in ("true", "false") or re.fullmatch(r"-?\d+(\.\d+)?", value)):
        return json.loads(value)
    return value
