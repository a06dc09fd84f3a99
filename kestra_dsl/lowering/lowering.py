"""From a flow to what one Kestra version reads: rendered, lowered where the version lacks something, else refused."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kestra_dsl.catalog.versions import refuse_unknown_target, version_of
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.lowering.availability import lacking

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["lower"]


def lower(flow: Flow, rendered: Rendered, target: str) -> Rendered:
    """What was rendered of a flow, such that a Kestra version reads it and it means what the flow says.

    Most flows have nothing that their version lacks, so what knows how to say it in another way is loaded when needed.
    """
    refuse_unknown_target(target)
    foreign = _is_foreign(rendered, target)
    if foreign or _texts_may_differ(rendered.texts, target):
        from kestra_dsl.lowering.rewriting import rewrite

        rewrite(flow, rendered, target, foreign=foreign)
    return rendered


def _texts_may_differ(texts: list[str], target: str) -> bool:
    if not texts:
        return False
    from kestra_dsl.lowering.text_scan import may_differ

    return may_differ(texts, target)


def _is_foreign(rendered: Rendered, target: str) -> bool:
    """Whether a flow has anything that a version lacks, or may."""
    data, version = rendered.data, version_of(target)
    keeps_defaults = not version.inlines_plugin_defaults and version.names_plugin_defaults
    if not keeps_defaults and (data.get("pluginDefaults") or data.get("taskDefaults")):
        return True
    nodes = rendered.nodes
    wanting = {cls: names for cls in set(map(type, nodes)) if (names := _wanting(cls, target)) is not None}
    for node in nodes:
        names = wanting.get(type(node))
        if names is not None:
            if not names:
                return True
            values = node.__dict__
            for name in names:
                if values[name] is not None:
                    return True
    return False


@cache
def _wanting(cls: type[Node], target: str) -> tuple[str, ...] | None:
    """The fields of a class that a version lacks; none when it may lack the type, None when it has everything."""
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
