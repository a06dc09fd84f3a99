"""The Java class of mocked and stubbed tasks, which asks Python for the outputs.

In Java::

    public class Mocked extends Task implements RunnableTask {
        public static BiFunction answer;
        public Mocked() { super(); }
        public Output run(RunContext context) { return (Output) answer.apply(this, context); }
    }
"""

from __future__ import annotations

from kestra_dsl.engine.java_classes.class_file import ALOAD_0, ALOAD_1, ARETURN, ClassFile

__all__ = ["MOCKED", "mock_class_files"]

MOCKED = "kestra_dsl.Mocked"

_OUTPUT = "io/kestra/core/models/tasks/Output"
_FUNCTION = "java/util/function/BiFunction"
_APPLY = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"

_SERVICES = "META-INF/services/io.kestra.core.models.Plugin"
"""The file that lists the plugins of a class path for Kestra."""


def mock_class_files(name: str = MOCKED) -> dict[str, bytes]:
    """The files of a class path: the class, and the list of plugins with it."""
    path = name.replace(".", "/")
    return {f"{path}.class": _class_file(path), _SERVICES: f"{name}\n".encode()}


def _class_file(name: str) -> bytes:
    file = ClassFile(name, "io/kestra/core/models/tasks/Task", ["io/kestra/core/models/tasks/RunnableTask"])
    file.static_field("answer", f"L{_FUNCTION};")
    file.constructor()
    file.method(
        "run",
        f"(Lio/kestra/core/runners/RunContext;)L{_OUTPUT};",
        file.get_static("answer", f"L{_FUNCTION};"),
        ALOAD_0,
        ALOAD_1,
        file.call_interface(_FUNCTION, "apply", _APPLY, 3),
        file.cast(_OUTPUT),
        ARETURN,
    )
    return file.written()
