# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Container
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.models._namespace_files import NamespaceFiles
from kestra_dsl.plugins.core.flow._working_directory_cache import WorkingDirectoryCache

__all__ = ["WorkingDirectory"]


class WorkingDirectory(Container):
    """``io.kestra.plugin.core.flow.WorkingDirectory``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.WorkingDirectory",
        required=("tasks",),
        aliases=("io.kestra.core.tasks.flows.Worker", "io.kestra.core.tasks.flows.WorkingDirectory"),
    )

    _children = ("tasks", "errors", "finally_")

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    cache: One[WorkingDirectoryCache] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    input_files: Map[Data] | Text | None = None
    namespace_files: One[NamespaceFiles] | None = None
    output_files: Dynamic[Items[Text]] | None = None
