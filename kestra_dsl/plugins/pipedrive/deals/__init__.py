# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pipedrive.deals``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.pipedrive.deals"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Number, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"add_time": "addTime", "deal_id": "dealId", "update_time": "updateTime"}
        add_time: Reference
        deal_id: Reference
        update_time: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.pipedrive.deals.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pipedrive.deals.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "title"),
        )
        api_token: Text | None = None
        title: Text | None = None
        api_url: Text | None = None
        currency: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        expected_close_date: Text | None = None
        org_id: Dynamic[Int] | None = None
        person_id: Dynamic[Int] | None = None
        probability: Dynamic[Number] | None = None
        stage_id: Dynamic[Int] | None = None
        status: Text | None = None
        user_id: Dynamic[Int] | None = None
        value: Dynamic[Number] | None = None
        visible_to: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted"}
        deleted: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.pipedrive.deals.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pipedrive.deals.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "deal_id"),
        )
        api_token: Text | None = None
        deal_id: Dynamic[Int] | None = None
        api_url: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deal": "deal", "uri": "uri"}
        deal: Reference
        uri: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.pipedrive.deals.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pipedrive.deals.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "deal_id"),
        )
        api_token: Text | None = None
        deal_id: Dynamic[Int] | None = None
        api_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "deals": "deals", "next_cursor": "nextCursor", "uri": "uri"}
        count: Reference
        deals: Reference
        next_cursor: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.pipedrive.deals.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pipedrive.deals.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token",),
        )
        api_token: Text | None = None
        api_url: Text | None = None
        cursor: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter_id: Dynamic[Int] | None = None
        limit: Dynamic[Int] | None = None
        org_id: Dynamic[Int] | None = None
        owner_id: Dynamic[Int] | None = None
        person_id: Dynamic[Int] | None = None
        pipeline_id: Dynamic[Int] | None = None
        stage_id: Dynamic[Int] | None = None
        status: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Number, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deal_id": "dealId", "update_time": "updateTime"}
        deal_id: Reference
        update_time: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.pipedrive.deals.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pipedrive.deals.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "deal_id"),
        )
        api_token: Text | None = None
        deal_id: Dynamic[Int] | None = None
        api_url: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        expected_close_date: Text | None = None
        lost_reason: Text | None = None
        probability: Dynamic[Number] | None = None
        stage_id: Dynamic[Int] | None = None
        status: Text | None = None
        title: Text | None = None
        value: Dynamic[Number] | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _List,
        _Update,
    ),
)
