"""A jar with a task that runs a shell script in Kestra's Process task runner, as the script plugins do."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

from kestra_dsl.engine.java_classes.class_file import ALOAD_1, ARETURN, ClassFile

__all__ = ["SCRIPT", "write_script_plugin"]

SCRIPT = "com.company.Script"

_WRAPPER = "io/kestra/plugin/scripts/exec/scripts/runners/CommandsWrapper"
_PROCESS = "io/kestra/plugin/core/runner/Process"
_PROPERTY = "io/kestra/core/models/property/Property"
_CONTEXT = "Lio/kestra/core/runners/RunContext;"
_RUNNER = "Lio/kestra/core/models/tasks/runners/TaskRunner;"
_OUTPUT = "Lio/kestra/plugin/scripts/exec/scripts/models/ScriptOutput;"
_METHOD = 10


def write_script_plugin(jar: Path, script: Path) -> None:
    """The task of this jar runs that script, whatever is in it by then."""
    with zipfile.ZipFile(jar, "w") as archive:
        archive.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nX-Kestra-Group: com.company\n")
        archive.writestr("META-INF/services/io.kestra.core.models.Plugin", f"{SCRIPT}\n")
        archive.writestr(f"{SCRIPT.replace('.', '/')}.class", _class_file(f"exec sh {script}"))


def _class_file(command: str) -> bytes:
    """The class, in Java.

    ::

    public ScriptOutput run(RunContext context) {
        return new CommandsWrapper(context)
            .withTaskRunner(Process.instance())
            .withInterpreter(Property.ofValue(List.of("/bin/sh", "-c")))
            .withCommands(Property.ofValue(List.of(command)))
            .run();
    }
    """
    file = ClassFile(
        SCRIPT.replace(".", "/"), "io/kestra/core/models/tasks/Task", ["io/kestra/core/models/tasks/RunnableTask"]
    )

    def call(operation: bytes, owner: str, name: str, type_: str) -> bytes:
        return operation + file._member(_METHOD, owner, name, type_)

    def with_(name: str, type_: str) -> bytes:
        return call(b"\xb6", _WRAPPER, name, f"({type_})L{_WRAPPER};")

    def property_of_list(*texts: str) -> bytes:
        type_ = f"({'Ljava/lang/Object;' * len(texts)})Ljava/util/List;"
        made = b"".join(map(file.load_text, texts)) + file.call_static_of_interface("java/util/List", "of", type_)
        return made + call(b"\xb8", _PROPERTY, "ofValue", f"(Ljava/lang/Object;)L{_PROPERTY};")

    file.constructor()
    file.method(
        "run",
        f"({_CONTEXT})Lio/kestra/core/models/tasks/Output;",
        b"\xbb" + struct.pack(">H", file._class(_WRAPPER)),
        b"\x59",
        ALOAD_1,
        call(b"\xb7", _WRAPPER, "<init>", f"({_CONTEXT})V"),
        call(b"\xb8", _PROCESS, "instance", f"()L{_PROCESS};"),
        with_("withTaskRunner", _RUNNER),
        property_of_list("/bin/sh", "-c"),
        with_("withInterpreter", f"L{_PROPERTY};"),
        property_of_list(command),
        with_("withCommands", f"L{_PROPERTY};"),
        call(b"\xb6", _WRAPPER, "run", f"(){_OUTPUT}"),
        ARETURN,
    )
    return file.written()
