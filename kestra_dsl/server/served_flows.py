"""Find a flow on a server by its name in the project, with its inputs, triggers and text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import NotFoundError, UnexpectedAnswerError, UsageError, YamlError
from kestra_dsl.project.environments import mapped_name
from kestra_dsl.project.manifest import read_normalized
from kestra_dsl.server.sources import digest
from kestra_dsl.yaml import read

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings
    from kestra_dsl.server.client import Client

__all__ = ["ServedFlow", "served_flow", "served_name"]

_FULL_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*/[a-zA-Z0-9][a-zA-Z0-9._-]*")


@dataclass(frozen=True)
class ServedFlow:
    """A flow on a server."""

    namespace: str
    id: str
    data: Mapping[str, Any]
    """Its YAML as data."""
    is_as_built: bool | None
    """Whether its text is what `kdsl build` wrote; None if the project has no file for it."""

    @property
    def name(self) -> str:
        return f"{self.namespace}/{self.id}"

    def input_types(self) -> dict[str, str]:
        """The type of each input by its id; an input in a form has the id of the form as prefix."""
        return dict(_input_types(self.data.get("inputs") or (), ""))

    def check_inputs(self, names: Iterable[str]) -> None:
        """Refuse inputs that the flow lacks, which the server would ignore.

        Raises:
            UsageError: The flow has no such input.
        """
        known = self.input_types()
        if "REUSABLE_INPUTS" in known.values():  # their ids are elsewhere
            return
        for name in names:
            if name not in known:
                all_known = f"its inputs: {', '.join(known)}" if known else "it has no inputs"
                raise UsageError(f"{self.name} has no input {name!r}", hint=suggest(name, known, all_known))

    def trigger(self, id_: str) -> Mapping[str, Any]:
        """Return a trigger.

        Raises:
            UsageError: The flow has no such trigger.
        """
        triggers = [one for one in self.data.get("triggers") or () if isinstance(one, dict)]
        for one in triggers:
            if one.get("id") == id_:
                return one
        known = [str(one.get("id")) for one in triggers]
        all_known = f"its triggers: {', '.join(known)}" if known else "it has no triggers"
        raise UsageError(f"{self.name} has no trigger {id_!r}", hint=suggest(id_, known, all_known))


def served_name(argument: str | None, project: Settings) -> str:
    """Return the name of a flow on the server of an environment.

    Args:
        argument: ``namespace/id`` as in the definitions, which need not have the flow; or anything else that selects
            one flow of the project; None for its only flow.
        project: The settings for the environment, whose namespaces are replaced.

    Raises:
        UsageError: There is no such flow, or there are several.
    """
    if argument is not None and _FULL_NAME.fullmatch(argument) and not Path(argument).exists():
        return mapped_name(argument, project.namespaces)
    from kestra_dsl.core.names import full_name
    from kestra_dsl.project.selection import select_one

    return full_name(select_one(argument, project).flow)


def served_flow(client: Client, name: str, project: Settings) -> ServedFlow:
    """Read a flow from the server.

    Raises:
        NotFoundError: The server has no such flow.
    """
    namespace, _, id_ = name.partition("/")
    stored = client.flow(namespace, id_)
    if stored is None:
        raise NotFoundError(f"{name} is not on {client.url}", hint="`kdsl push` writes the flows of the project")
    try:
        data = read(stored.source, name).data
    except YamlError as error:
        raise UnexpectedAnswerError(f"the text of {name} on the server cannot be read: {error.message}") from None
    built = read_normalized(project.out_folder / f"{name}.yaml")
    same = None if built is None else digest(built.decode("utf-8", "replace")) == digest(stored.source)
    return ServedFlow(namespace, id_, data if isinstance(data, dict) else {}, same)


def _input_types(inputs: Iterable[Any], before: str) -> Iterator[tuple[str, str]]:
    for one in inputs:
        if not isinstance(one, dict):
            continue
        name = f"{before}{one.get('id') or one.get('name')}"
        if one.get("type") == "FORM":
            yield from _input_types(one.get("inputs") or (), f"{name}.")
        else:
            yield name, str(one.get("type"))
