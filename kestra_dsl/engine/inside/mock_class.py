"""The Java class of tasks that are stood in for when a flow runs: it asks Python what the task gives.

Written byte by byte, since there is no Java compiler where the engine runs. In Java it would be::

    public class Mocked extends Task implements RunnableTask {
        public static BiFunction answer;
        public Mocked() { super(); }
        public Output run(RunContext context) { return (Output) answer.apply(this, context); }
    }
"""

from __future__ import annotations

import struct
from pathlib import Path

__all__ = ["MOCKED", "write_mock_class"]

MOCKED = "kestra_dsl.Mocked"

_TASK = "io/kestra/core/models/tasks/Task"
_RUNNABLE = "io/kestra/core/models/tasks/RunnableTask"
_OUTPUT = "io/kestra/core/models/tasks/Output"
_FUNCTION = "java/util/function/BiFunction"
_RUN = f"(Lio/kestra/core/runners/RunContext;)L{_OUTPUT};"
_APPLY = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"

_JAVA_17 = 61
_PUBLIC, _STATIC, _SUPER = 0x0001, 0x0008, 0x0020
_SERVICES = "META-INF/services/io.kestra.core.models.Plugin"
"""Where Kestra looks for the plugins of its class path."""


def write_mock_class(folder: Path, name: str = MOCKED) -> None:
    """Put the class into a folder that is to be on the class path."""
    file = folder / f"{name.replace('.', '/')}.class"
    file.parent.mkdir(parents=True)
    file.write_bytes(_class_file(name.replace(".", "/")))
    services = folder / _SERVICES
    services.parent.mkdir(parents=True)
    services.write_text(f"{name}\n", encoding="ascii")


class _Constants:
    """The table that everything else in a class file points into."""

    def __init__(self) -> None:
        self._places: dict[bytes, int] = {}

    def _place(self, entry: bytes) -> int:
        return self._places.setdefault(entry, len(self._places) + 1)

    def text(self, text: str) -> int:
        return self._place(struct.pack(">BH", 1, len(text)) + text.encode("ascii"))

    def cls(self, name: str) -> int:
        return self._place(struct.pack(">BH", 7, self.text(name)))

    def member(self, tag: int, owner: str, name: str, type_: str) -> int:
        """A field (9), a method (10) or a method of an interface (11)."""
        named = self._place(struct.pack(">BHH", 12, self.text(name), self.text(type_)))
        return self._place(struct.pack(">BHH", tag, self.cls(owner), named))

    def written(self) -> bytes:
        return struct.pack(">H", len(self._places) + 1) + b"".join(self._places)


def _class_file(this: str) -> bytes:
    known = _Constants()
    make = b"\x2a\xb7" + struct.pack(">H", known.member(10, _TASK, "<init>", "()V")) + b"\xb1"
    run = (
        b"\xb2" + struct.pack(">H", known.member(9, this, "answer", f"L{_FUNCTION};"))
        + b"\x2a\x2b\xb9" + struct.pack(">HBB", known.member(11, _FUNCTION, "apply", _APPLY), 3, 0)
        + b"\xc0" + struct.pack(">H", known.cls(_OUTPUT))
        + b"\xb0"
    )  # fmt: skip
    body = struct.pack(">HHHHH", _PUBLIC | _SUPER, known.cls(this), known.cls(_TASK), 1, known.cls(_RUNNABLE))
    body += struct.pack(">HHHHH", 1, _PUBLIC | _STATIC, known.text("answer"), known.text(f"L{_FUNCTION};"), 0)
    body += struct.pack(">H", 2) + _method(known, "<init>", "()V", make) + _method(known, "run", _RUN, run)
    body += struct.pack(">H", 0)
    return struct.pack(">IHH", 0xCAFEBABE, 0, _JAVA_17) + known.written() + body


def _method(known: _Constants, name: str, type_: str, code: bytes) -> bytes:
    room = struct.pack(">HHI", 3, 2, len(code)) + code + struct.pack(">HH", 0, 0)
    head = struct.pack(">HHHH", _PUBLIC, known.text(name), known.text(type_), 1)
    return head + struct.pack(">HI", known.text("Code"), len(room)) + room
