"""What Kestra 2.0 accepts as 1.x did, and does in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written
from kestra_dsl.core.class_facts import fields_in_order, type_of
from kestra_dsl.templates import Call, references, walk

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
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


@rule("KD132", "A default that Kestra 2.0 has changed", types=(_LOCAL_DELETE,), severity="warning")
def changed_defaults_are_given(task: Any, subject: Subject) -> Problems:
    if not subject.version.deletes_recursively and not _gives(task, "recursive", subject):
        yield Problem(
            f"{task.id!r} deletes no folder with files in it: 'recursive' is false by default now",
            hint="give recursive: true to delete what is in a folder, or false to say that it is not meant",
        )


@rule("KD133", "A call of Kestra's API without credentials", types=_CALLERS, severity="warning")
def calls_of_the_api_have_credentials(task: Any, subject: Subject) -> Problems:
    if subject.version.needs_api_credentials and not _gives(task, "auth", subject):
        yield Problem(
            f"{task.id!r} calls Kestra's API, which asks for credentials",
            hint="give it auth, or set kestra.tasks.sdk.authentication on the server and silence this",
        )


@rule("KD134", "A file of records that 2.0 writes in binary and that is read as text", Written, severity="warning")
def binary_files_are_read_as_records(written: Written, subject: Subject) -> Problems:
    if not subject.version.writes_binary_ion or written.template is None or "read" not in written.text:
        return
    as_records = {
        id(argument)
        for node in walk(written.template)
        if isinstance(node, Call) and node.name == "fromIon"
        for argument in (*node.arguments, *(keyword.value for keyword in node.keywords))
    }
    for call in written.usage.calls:
        if call.name != "read" or not call.arguments or id(call) in as_records:
            continue
        for reference in references(call.arguments[0]):
            path = [*reference.path]
            standing = subject.tasks.get(str(path[0])) if path and reference.root == "outputs" else None
            task: Any = standing.node if standing is not None else None
            if task is not None and path[-1] == "uri" and _writes_records(task):
                yield Problem(
                    f"read() of the file of {task.id!r}, which Kestra 2.0 writes in binary Ion",
                    hint="use fromIon(read(...)), or convert the file first, with serdes.json.IonToJson",
                )


def _gives(task: BaseTask, key: str, subject: Subject) -> bool:
    if task._verbatim:
        given = key in task.__dict__["properties"]
    else:
        name = next((name for name, kestra in fields_in_order(type(task)).items() if kestra == key), None)
        given = name is not None and task.__dict__[name] is not None
    return given or key in subject.given.to(task)


def _writes_records(task: Any) -> bool:
    type_ = type_of(task) or ""
    if type_ in _ION or (type_.startswith("io.kestra.plugin.serdes.") and type_.endswith("ToIon")):
        return True
    values = task.__dict__
    return type_.startswith("io.kestra.plugin.jdbc.") and (
        values.get("fetch_type") == "STORE" or values.get("store") is True
    )
