"""Tasks that behave differently since Kestra 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import fields_in_order, type_of
from kestra_dsl.templates import Call, references, walk

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.nodes import BaseTask

__all__: list[str] = []

_LOCAL_DELETE = "io.kestra.plugin.fs.local.Delete"
_GIT = "io.kestra.plugin.git."
_CALLERS = tuple(
    _GIT + name
    for name in (
        "NamespaceSync",
        "PushDashboards",
        "PushFlows",
        "SyncDashboards",
        "SyncFlow",
        "SyncFlows",
        "TenantSync",
    )
)
_ION = frozenset(
    (
        "io.kestra.plugin.core.storage.DeduplicateItems",
        "io.kestra.plugin.core.storage.FilterItems",
    )
)


@rule("KD132", "A default that Kestra 2.0 changed", types=(_LOCAL_DELETE,), severity="warning")
def changed_defaults_are_set(task: Any, checked: CheckedFlow) -> Problems:
    if not checked.version.deletes_recursively and not _sets(task, "recursive", checked):
        yield Problem(
            f"{task.id!r} does not delete a folder that has files in it: 'recursive' is now false by default",
            hint="set recursive to true to delete such folders, or to false to keep them",
        )


@rule("KD133", "A call of Kestra's API without credentials", types=_CALLERS, severity="warning")
def calls_of_the_api_have_credentials(task: Any, checked: CheckedFlow) -> Problems:
    if checked.version.needs_api_credentials and not _sets(task, "auth", checked):
        yield Problem(
            f"{task.id!r} calls Kestra's API without credentials",
            hint="set auth, or set kestra.tasks.sdk.authentication on the server and silence this",
        )


@rule(
    "KD134",
    "A file of records that 2.0 writes in binary and that is read as text",
    PropertyTemplate,
    reads=("outputs",),
    severity="warning",
)
def binary_files_are_read_as_records(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    if not checked.version.writes_binary_ion or template.parsed is None or "read" not in template.text:
        return
    read_as_records = [
        argument
        for node in walk(template.parsed)
        if isinstance(node, Call) and node.name == "fromIon"
        for argument in (*node.arguments, *(keyword.value for keyword in node.keywords))
    ]
    for call in template.usage.calls:
        if call.name != "read" or not call.arguments or any(call is one for one in read_as_records):
            continue
        for reference in references(call.arguments[0]):
            path = [*reference.path]
            visited = checked.tasks.get(str(path[0])) if path and reference.root == "outputs" else None
            task: Any = visited.node if visited is not None else None
            if task is not None and path[-1] == "uri" and _writes_records(task):
                yield Problem(
                    f"read() gets the file of {task.id!r} as text, but Kestra 2.0 writes it in binary Ion",
                    hint="use fromIon(read(...)), or convert the file with serdes.json.IonToJson",
                )


def _sets(task: BaseTask, key: str, checked: CheckedFlow) -> bool:
    if task._verbatim:
        is_set = key in task.__dict__["properties"]
    else:
        name = next((name for name, kestra in fields_in_order(type(task)).items() if kestra == key), None)
        is_set = name is not None and task.__dict__[name] is not None
    return is_set or key in checked.plugin_defaults.to(task)


def _writes_records(task: Any) -> bool:
    type_ = type_of(task) or ""
    if type_ in _ION or type_.endswith(".FileTransform"):
        return True
    if type_.startswith("io.kestra.plugin.serdes."):
        return type_.endswith("ToIon")
    values = task.__dict__.get("properties") if task._verbatim else task.__dict__
    names = ("fetchType", "fetch_type")
    return bool(values) and (any(values.get(name) == "STORE" for name in names) or values.get("store") is True)
