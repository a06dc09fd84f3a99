"""Write Kestra workflows in typed Python.

    from kestra_dsl import Flow, f, inputs, kv, secret
    from kestra_dsl.plugins.core.log import Log

Names are imported when they are first used.
"""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl import inputs as inputs
    from kestra_dsl import models as models
    from kestra_dsl import retries as retries
    from kestra_dsl.core.defaults import PluginDefault as PluginDefault
    from kestra_dsl.core.defaults import default as default
    from kestra_dsl.core.defaults import forced_default as forced_default
    from kestra_dsl.core.flow import Flow as Flow
    from kestra_dsl.core.metadata import comment as comment
    from kestra_dsl.core.metadata import moved as moved
    from kestra_dsl.core.metadata import only_for as only_for
    from kestra_dsl.core.metadata import silence as silence
    from kestra_dsl.core.namespace import Namespace as Namespace
    from kestra_dsl.core.nodes import Task as Task
    from kestra_dsl.core.nodes import TaskRunner as TaskRunner
    from kestra_dsl.core.nodes import Trigger as Trigger
    from kestra_dsl.core.python_task import python_task as python_task
    from kestra_dsl.expressions import filters as f
    from kestra_dsl.expressions import functions as fn
    from kestra_dsl.expressions import tests as is_
    from kestra_dsl.expressions.context import ctx as ctx
    from kestra_dsl.expressions.expression import Expression as Expression
    from kestra_dsl.expressions.expression import Reference as Reference
    from kestra_dsl.expressions.expression import expr as expr
    from kestra_dsl.expressions.functions import error_logs as error_logs
    from kestra_dsl.expressions.functions import file_uri as file_uri
    from kestra_dsl.expressions.functions import kv as kv
    from kestra_dsl.expressions.functions import now as now
    from kestra_dsl.expressions.functions import read as read
    from kestra_dsl.expressions.functions import render as render
    from kestra_dsl.expressions.functions import secret as secret
    from kestra_dsl.expressions.functions import uuid as uuid
    from kestra_dsl.expressions.json_text import json_text as json_text
    from kestra_dsl.expressions.literals import literal as literal
    from kestra_dsl.expressions.operators import and_ as and_
    from kestra_dsl.expressions.operators import coalesce as coalesce
    from kestra_dsl.expressions.operators import concat as concat
    from kestra_dsl.expressions.operators import contains as contains
    from kestra_dsl.expressions.operators import if_undefined as if_undefined
    from kestra_dsl.expressions.operators import is_in as is_in
    from kestra_dsl.expressions.operators import not_ as not_
    from kestra_dsl.expressions.operators import or_ as or_
    from kestra_dsl.expressions.operators import ternary as ternary

__all__ = [
    "Expression",
    "Flow",
    "Namespace",
    "PluginDefault",
    "Reference",
    "Task",
    "TaskRunner",
    "Trigger",
    "and_",
    "coalesce",
    "comment",
    "concat",
    "contains",
    "ctx",
    "default",
    "error_logs",
    "expr",
    "f",
    "file_uri",
    "fn",
    "forced_default",
    "if_undefined",
    "inputs",
    "is_",
    "is_in",
    "json_text",
    "kv",
    "literal",
    "models",
    "moved",
    "not_",
    "now",
    "only_for",
    "or_",
    "python_task",
    "read",
    "render",
    "retries",
    "secret",
    "silence",
    "ternary",
    "uuid",
]

__version__ = "0.1.0"

if not TYPE_CHECKING:  # type checkers use the imports above
    __getattr__, __dir__ = attach(
        __name__,
        {
            **dict.fromkeys(("Flow",), "core.flow"),
            **dict.fromkeys(("Namespace",), "core.namespace"),
            **dict.fromkeys(("Task", "TaskRunner", "Trigger"), "core.nodes"),
            **dict.fromkeys(("PluginDefault", "default", "forced_default"), "core.defaults"),
            **dict.fromkeys(("Expression", "Reference", "expr"), "expressions.expression"),
            **dict.fromkeys(
                ("error_logs", "file_uri", "kv", "now", "read", "render", "secret", "uuid"), "expressions.functions"
            ),
            **dict.fromkeys(
                ("and_", "coalesce", "concat", "contains", "if_undefined", "is_in", "not_", "or_", "ternary"),
                "expressions.operators",
            ),
            **dict.fromkeys(("comment", "moved", "only_for", "silence"), "core.metadata"),
            "ctx": "expressions.context",
            "json_text": "expressions.json_text",
            "literal": "expressions.literals",
            "python_task": "core.python_task",
        },
        ("checks", "errors", "inputs", "models", "plugins", "retries"),
        {"f": "expressions.filters", "fn": "expressions.functions", "is_": "expressions.tests"},
    )
