# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.netskope.scim``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ManageUser",
    "PatchGroup",
]

PREFIX = "io.kestra.plugin.netskope.scim"


def _ManageUser():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ManageUserOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"active": "active", "user_id": "userId"}
        active: Reference
        user_id: Reference
    class ManageUser(BaseTask):
        """``io.kestra.plugin.netskope.scim.ManageUser``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.scim.ManageUser",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("active", "base_url", "scim_token", "user_id"),
        )
        base_url: Text | None = None
        scim_token: Text | None = None
        user_id: Text | None = None
        active: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ManageUserOutputs:
            return ManageUserOutputs(self._output_root, self.id)
    return ManageUser


def _PatchGroup():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PatchGroupOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"group_id": "groupId", "operation": "operation"}
        group_id: Reference
        operation: Reference
    class PatchGroup(BaseTask):
        """``io.kestra.plugin.netskope.scim.PatchGroup``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.scim.PatchGroup",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "group_id", "member_email", "operation", "scim_token"),
        )
        base_url: Text | None = None
        group_id: Text | None = None
        member_email: Text | None = None
        operation: Text | None = None
        scim_token: Text | None = None
        @property
        def outputs(self) -> PatchGroupOutputs:
            return PatchGroupOutputs(self._output_root, self.id)
    return PatchGroup


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ManageUser,
        _PatchGroup,
    ),
)
