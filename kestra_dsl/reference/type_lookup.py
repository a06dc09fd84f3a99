"""Find a type by its name, by an alias, by its class, or by the end of one of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from kestra_dsl.catalog.artifacts import family_of, plugin_families
from kestra_dsl.catalog.facts import nested, types
from kestra_dsl.catalog.package_layout import PackageLayout
from kestra_dsl.errors import UsageError

__all__ = ["all_facts", "layout", "type_named", "why_generic"]

_LISTED = 12


class _Names(NamedTuple):
    own: tuple[str, ...]
    aliases: tuple[str, ...]


def type_named(name: str) -> str:
    """Find the type of a name such as ``io.kestra.plugin.core.log.Log``, ``CopyIn`` or ``SELECT``.

    Returns:
        Its name in the type facts.

    Raises:
        UsageError: if no type or several types have the name.
    """
    found = _found(name, str) or _found(name, str.lower)
    if len(found) == 1:
        return found[0]
    if found:
        more = [f"and {len(found) - _LISTED} more"] if len(found) > _LISTED else []
        shown = "".join(f"\n    {line}" for line in [*found[:_LISTED], *more])
        raise UsageError(f"{len(found)} types match {name!r}:{shown}", hint="give more of the name, up to its end")
    raise UsageError(f"unknown type {name!r}", hint=why_generic(name) or _nearest(name))


def why_generic(type_: str) -> str:
    """Say why the library has no class for a type, or for a package; empty if the reason is not known."""
    below = f"{type_.removeprefix('io.kestra.plugin.')}."
    if below.startswith("ee."):
        reason = "plugins of Kestra's Enterprise Edition are not public"
    elif below.startswith("slack.app."):
        reason = "the source of slack.app is not public"
    elif (
        type_.startswith("io.kestra.plugin.")
        and family_of(type_)
        and family_of(type_) not in {*plugin_families(), "core"}
    ):
        reason = (
            f"the library has no data about the plugin {family_of(type_)!r}: its source is not public, or it is new"
        )
    else:
        return ""
    return f"{reason}, so the type stays generic; `kdsl codegen --server` generates a class from your own server"


@cache
def all_facts() -> Mapping[str, Any]:
    return {**types(), **nested()}


@cache
def layout() -> PackageLayout:
    return PackageLayout(types(), nested())


@cache
def _names() -> Mapping[str, _Names]:
    return {java: _names_of(java, facts) for java, facts in all_facts().items()}


def _names_of(java: str, facts: Mapping[str, Any]) -> _Names:
    path = layout().classes[java]
    constant = (facts["constant"],) if "constant" in facts else ()
    return _Names((java, *constant, f"{path.package}.{path.name}"), tuple(facts.get("aliases", ())))


def _found(name: str, fold: Callable[[str], str]) -> list[str]:
    """The types that match: by whole names before ends, and by present names before aliases."""
    wanted = fold(name)
    ends = (f".{wanted}", f"-{wanted}")
    known = _names()
    return (
        [java for java, names in known.items() if wanted in map(fold, names.own)]
        or [java for java, names in known.items() if wanted in map(fold, names.aliases)]
        or [java for java, names in known.items() if any(fold(own).endswith(ends) for own in names.own)]
        or [java for java, names in known.items() if any(fold(old).endswith(ends) for old in names.aliases)]
    )


def _nearest(name: str) -> str:
    spelled = {
        spelling.lower(): known
        for names in _names().values()
        for known in (*names.own, *names.aliases)
        for spelling in (known, known.rpartition(".")[2])
    }
    near = get_close_matches(name.lower(), spelled, n=3, cutoff=0.7)
    if not near:
        return "`kdsl codegen` generates classes for the plugins of your own server"
    return f"did you mean {' or '.join(dict.fromkeys(spelled[spelling] for spelling in near))}?"
