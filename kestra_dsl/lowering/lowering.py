"""Decides whether a rendered flow has to be lowered for a Kestra version."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kestra_dsl.catalog.versions import refuse_unknown_target, version_of
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.plain_data import is_too_deep
from kestra_dsl.lowering.availability import lacking

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["defaults_differ", "is_foreign", "lower", "texts_may_differ"]


def lower(flow: Flow, rendered: Rendered, target: str) -> Rendered:
    """Write a rendered flow, in place, so that it means the same to a Kestra version.

    Most flows have nothing that their version lacks, so the modules that convert are imported when needed.

    Args:
        flow: The flow that was rendered.
        rendered: Its data, which is changed.
        target: The version.

    Raises:
        DefinitionError: The flow has something without an equivalent in the version.
    """
    refuse_unknown_target(target)
    has_defaults = bool(rendered.data.get("pluginDefaults") or rendered.data.get("taskDefaults"))
    foreign = (has_defaults and defaults_differ(target)) or any(is_foreign(shape, target) for shape in rendered.shapes)
    if foreign or texts_may_differ(rendered.texts, target):
        from kestra_dsl.lowering.rewriting import rewrite

        rewrite(flow, rendered, target, foreign=foreign)
        return rendered._replace(is_too_deep=is_too_deep(rendered.data))
    return rendered


def defaults_differ(target: str) -> bool:
    """Whether a version has no plugin defaults, or has them under other names."""
    version = version_of(target)
    return version.inlines_plugin_defaults or not version.names_plugin_defaults


def is_foreign(shape: Shape, target: str) -> bool:
    """Whether a version lacks, or may lack, the type or a property of a node."""
    names = _lacking_fields(shape.cls, target)
    return names is not None and not (names and shape.fields_set.isdisjoint(names))


def texts_may_differ(texts: list[str], target: str) -> bool:
    """Whether any of the texts with a brace may mean something else in a version."""
    if not texts:
        return False
    from kestra_dsl.lowering.text_scan import may_differ

    return may_differ(texts, target)


@cache
def _lacking_fields(cls: type[Node], target: str) -> tuple[str, ...] | None:
    """The fields of a class that a version lacks: empty if it may lack the type, None if it has everything."""
    lacks = lacking(cls, target)
    if cls._verbatim or (lacks is not None and lacks.all):
        return ()
    absent = {*lacks.properties, *lacks.values} if lacks is not None else set()
    version = version_of(target)
    if not version.has_names_of_model:
        from kestra_dsl.lowering.scripts import OLD_RUNNERS, is_script
        from kestra_dsl.lowering.types import is_renamed

        type_ = cls._kestra.type or ""
        if is_renamed(type_, target):
            return ()
        if not version.has_script_runner and is_script(type_):
            absent.update(OLD_RUNNERS)
    return tuple(name for name, kestra in fields_in_order(cls).items() if kestra in absent) or None
