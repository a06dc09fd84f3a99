"""Write Java class files byte by byte, because a Java runtime has no compiler."""

from __future__ import annotations

import struct
from collections.abc import Sequence

__all__ = ["ALOAD_0", "ALOAD_1", "ALOAD_2", "ARETURN", "POP", "RETURN", "ClassFile"]

ALOAD_0, ALOAD_1, ALOAD_2 = b"\x2a", b"\x2b", b"\x2c"
POP, ARETURN, RETURN = b"\x57", b"\xb0", b"\xb1"

_JAVA_17 = 61
_PUBLIC, _STATIC, _SUPER = 0x0001, 0x0008, 0x0020
_FIELD, _METHOD, _OF_INTERFACE = 9, 10, 11


class ClassFile:
    """A public class. Its code cannot have branches, which need a table of stack frames."""

    def __init__(self, name: str, base: str, interfaces: Sequence[str] = ()) -> None:
        self.name = name
        self._constants: dict[bytes, int] = {}
        self._head = struct.pack(">HHHH", _PUBLIC | _SUPER, self._class(name), self._class(base), len(interfaces))
        self._head += b"".join(struct.pack(">H", self._class(interface)) for interface in interfaces)
        self._fields: list[bytes] = []
        self._methods: list[bytes] = []
        self._base = base

    def static_field(self, name: str, type_: str) -> None:
        self._fields.append(
            struct.pack(">HHHH", _PUBLIC | _STATIC, self._text(name), self._text(type_), 0),
        )

    def method(self, name: str, type_: str, *code: bytes) -> None:
        """Add a public method; ``<clinit>`` is static."""
        flags = _STATIC if name == "<clinit>" else _PUBLIC
        joined = b"".join(code)
        room = struct.pack(">HHI", 3, 4, len(joined)) + joined + struct.pack(">HH", 0, 0)
        head = struct.pack(">HHHH", flags, self._text(name), self._text(type_), 1)
        self._methods.append(head + struct.pack(">HI", self._text("Code"), len(room)) + room)

    def constructor(self) -> None:
        self.method("<init>", "()V", ALOAD_0, b"\xb7", self._member(_METHOD, self._base, "<init>", "()V"), RETURN)

    # Instructions

    def get_static(self, name: str, type_: str) -> bytes:
        return b"\xb2" + self._member(_FIELD, self.name, name, type_)

    def put_static(self, name: str, type_: str) -> bytes:
        return b"\xb3" + self._member(_FIELD, self.name, name, type_)

    def call_interface(self, owner: str, name: str, type_: str, size: int) -> bytes:
        """Call a method of an interface. ``size`` counts the object and the arguments."""
        return b"\xb9" + self._member(_OF_INTERFACE, owner, name, type_) + bytes((size, 0))

    def call_static_of_interface(self, owner: str, name: str, type_: str) -> bytes:
        return b"\xb8" + self._member(_OF_INTERFACE, owner, name, type_)

    def cast(self, name: str) -> bytes:
        return b"\xc0" + struct.pack(">H", self._class(name))

    def load_text(self, text: str) -> bytes:
        return b"\x13" + struct.pack(">H", self._place(struct.pack(">BH", 8, self._text(text))))

    def written(self) -> bytes:
        """The content of the file."""
        body = struct.pack(">H", len(self._fields)) + b"".join(self._fields)
        body += struct.pack(">H", len(self._methods)) + b"".join(self._methods)
        table = struct.pack(">H", len(self._constants) + 1) + b"".join(self._constants)
        return struct.pack(">IHH", 0xCAFEBABE, 0, _JAVA_17) + table + self._head + body + struct.pack(">H", 0)

    # The constant pool

    def _place(self, entry: bytes) -> int:
        return self._constants.setdefault(entry, len(self._constants) + 1)

    def _text(self, text: str) -> int:
        return self._place(struct.pack(">BH", 1, len(text)) + text.encode("ascii"))

    def _class(self, name: str) -> int:
        return self._place(struct.pack(">BH", 7, self._text(name)))

    def _member(self, tag: int, owner: str, name: str, type_: str) -> bytes:
        named = self._place(struct.pack(">BHH", 12, self._text(name), self._text(type_)))
        return struct.pack(">H", self._place(struct.pack(">BHH", tag, self._class(owner), named)))
