# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Int, Text
from kestra_dsl.plugins.core.namespace._files_purge_behavior import FilesPurgeBehavior

__all__ = ["Version"]


class Version(FilesPurgeBehavior):
    """``type: version``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="version",
        versions=("1.3", "2.0"),
    )

    before: Text | None = None
    keep_amount: Int | None = None
