# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.invitations``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "List",
]

PREFIX = "io.kestra.plugin.kestra.ee.iam.invitations"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Create(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.invitations.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.invitations.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        email: Text | None = None
        group_ids: Dynamic[Items[Text]] | None = None
        roles: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "IAMInvitationControllerApiInvitationRole")]]]]
            | None
        ) = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.invitations.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.invitations.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        invitation_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.kestra.ee.iam.invitations.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.iam.invitations.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        kestra_url: Text | None = None
        page: Dynamic[Int] | None = None
        size: Dynamic[Int] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _List,
    ),
)
