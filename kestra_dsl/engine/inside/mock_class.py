"""Write the Java class of mocked and stubbed tasks, which asks Python for the outputs.

In Java::

    public class Mocked extends Task implements RunnableTask {
        public static BiFunction answer;
        public Mocked() { super(); }
        public Output run(RunContext context) { return (Output) answer.apply(this, context); }
    }
"""

from __future__ import annotations

from pathlib import Path

from kestra_dsl.engine.inside.class_file import ALOAD_0, ALOAD_1, ARETURN, ClassFile

__all__ = ["MOCKED", "write_mock_class"]

MOCKED = "kestra_dsl.Mocked"

_OUTPUT = "io/kestra/core/models/tasks/Output"
_FUNCTION = "java/util/function/BiFunction"
_APPLY = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"

_SERVICES = "META-INF/services/io.kestra.core.models.Plugin"
"""The file that lists the plugins of a class path for Kestra."""


def write_mock_class(folder: Path, name: str = MOCKED) -> None:
    """Write the class file into a folder of the class path."""
    file = folder / f"{name.replace('.', '/')}.class"
    file.parent.mkdir(parents=True)
    file.write_bytes(_class_file(name.replace(".", "/")))
    services = folder / _SERVICES
    services.parent.mkdir(parents=True)
    services.write_text(f"{name}\n", encoding="ascii")


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
