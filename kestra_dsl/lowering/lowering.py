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
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["lower"]


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
    foreign = _is_foreign(rendered, target)
    if foreign or _texts_may_differ(rendered.texts, target):
        from kestra_dsl.lowering.rewriting import rewrite

        rewrite(flow, rendered, target, foreign=foreign)
        return rendered._replace(is_too_deep=is_too_deep(rendered.data))
    return rendered


def _texts_may_differ(texts: list[str], target: str) -> bool:
    if not texts:
        return False
    from kestra_dsl.lowering.text_scan import may_differ

    return may_differ(texts, target)


def _is_foreign(rendered: Rendered, target: str) -> bool:
    """Whether a flow has, or may have, anything that a version lacks."""
    data, version = rendered.data, version_of(target)
    keeps_defaults = not version.inlines_plugin_defaults and version.names_plugin_defaults
    if not keeps_defaults and (data.get("pluginDefaults") or data.get("taskDefaults")):
        return True
    for shape in rendered.shapes:
        names = _lacking_fields(shape.cls, target)
        if names is not None and not (names and shape.given.isdisjoint(names)):
            return True
    return False


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
