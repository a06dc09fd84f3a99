# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gitlab.mergerequests``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
]

PREFIX = "io.kestra.plugin.gitlab.mergerequests"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"merge_req_id": "mergeReqID", "status_code": "statusCode", "web_url": "webUrl"}
        merge_req_id: Reference
        status_code: Reference
        web_url: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.gitlab.mergerequests.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gitlab.mergerequests.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("project_id", "source_branch", "target_branch", "title", "token"),
            aliases=("io.kestra.plugin.gitlab.MergeRequest",),
        )
        project_id: Text | None = None
        source_branch: Text | None = None
        target_branch: Text | None = None
        title: Text | None = None
        token: Text | None = None
        api_path: Text | None = None
        merge_request_description: Text | None = None
        url: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
    ),
)
