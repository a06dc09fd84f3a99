"""A YAML flow for another Kestra version: edited in place, and read again to see that it means what it should."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.comparing import Difference, differences
from kestra_dsl.errors import KestraDslError
from kestra_dsl.lowering.rendered import plain
from kestra_dsl.migrating.defaults import keep_defaults
from kestra_dsl.migrating.notices import Notice, notices
from kestra_dsl.migrating.patching import patched
from kestra_dsl.migrating.rules import Change, changes
from kestra_dsl.reading import read_flow

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["Migrated", "migrate"]


class Migrated(NamedTuple):
    """A document for another version."""

    file: str
    flow: Flow
    text: str
    """The document after the migration; as it was, when it cannot be migrated."""
    changes: tuple[Change, ...] = ()
    refused: KestraDslError | None = None
    """Why the flow has no equivalent in the new version."""
    notices: tuple[Notice, ...] = ()
    """Differences in behavior, and errors of the new version, although the flow could be written for it."""
    rewritten: bool = False
    """Whether the whole document was written again, because edits in place did not result in the flow."""

    @property
    def changed(self) -> bool:
        """Whether the document differs from the original."""
        return bool(self.changes)

    @property
    def by_hand(self) -> bool:
        """Whether the new version accepts the flow only after work by hand."""
        return self.refused is not None or any(notice.rejected for notice in self.notices)


def migrate(text: str, file: str, old: str, new: str) -> Migrated:
    """Migrate the flow of a document from one Kestra version to another.

    Args:
        text: The document.
        file: What errors call it.
        old: The version that it is written for.
        new: The version that it shall be for.

    Raises:
        KestraDslError: The document is not a flow of the old version.
    """
    flow = read_flow(text, file=file, target=old)
    before = plain(flow.to_dict(old))
    try:
        written = plain(flow.to_dict(new))
    except KestraDslError as error:
        return Migrated(file, flow, text, refused=error)
    after = keep_defaults(deepcopy(written), old, new)
    gone = {(one.old, one.new) for one in flow._source.renamed if one.gone}
    result, edits = patched(text, before, after, gone)
    rewritten = not _gives(result, file, after, new)
    text = patched(flow.to_yaml(new), written, after)[0] if rewritten else result
    noticed = notices(flow, read_flow(text, file=file, target=new), old, new)
    return Migrated(file, flow, text, changes(edits), notices=noticed, rewritten=rewritten)


def _gives(text: str, file: str, wanted: dict[str, Any], target: str) -> bool:
    """Whether a document is the flow that is wanted."""
    return not differing(text, file, wanted, target)


def differing(text: str, file: str, wanted: dict[str, Any], target: str) -> list[Difference] | KestraDslError:
    """How a document differs from the flow that is wanted."""
    try:
        found = read_flow(text, file=file, target=target)
        return list(differences(plain(found.to_dict(target)), wanted, targets=(target, target)))
    except KestraDslError as error:
        return error
