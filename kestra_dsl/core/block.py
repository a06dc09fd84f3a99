"""``with`` blocks: tasks and triggers created inside a block join it.

The open block is kept in a context variable, so each thread and each asyncio task has its own. A task remembers its
block. When it is passed to a parent explicitly, it moves there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ClassVar, Self

from kestra_dsl.core.node import Node
from kestra_dsl.diagnostics.origin import Origin, caller, location_of_caller, origin_at
from kestra_dsl.errors import ScopeError

__all__ = ["Block", "Member", "adopt", "current", "detached", "leave", "set_parent"]


class Member(Node):
    """A node that joins the open block and has one parent: a task or a trigger."""

    __slots__ = ("_parent",)
    _parent: ClassVar[Any]  # in a slot, like the origin


# The descriptor of the slot is faster than object.__setattr__.
set_parent = vars(Member)["_parent"].__set__


class Block:
    """A ``with`` block of a flow or of a container task. It can be entered once."""

    __slots__ = ("_outer", "_state", "blocks", "field", "key", "location", "members", "owner")

    def __init__(self, owner: Any, field: str, key: str | None = None) -> None:
        self.owner = owner
        self.field = field
        self.key = key
        self.members: list[Any] = []
        """The tasks and triggers that were created in the block, including those that moved to another parent."""
        self.blocks: list[Block] = []
        self.location = location_of_caller()
        self._state = "new"
        self._outer: Block | None = None

    def registered(self) -> Self:
        """Register with the enclosing block, which reports registered blocks that are never entered."""
        around = _current.get()
        if around is not None:
            around.blocks.append(self)
        return self

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, error: type[BaseException] | None, *rest: object) -> None:
        self.close(keep=error is None)

    def open(self) -> None:
        if self._state != "new":
            raise ScopeError(
                f"the block {self.name} is closed: a block is entered once",
                hint="put all its tasks into one `with`",
                origin=caller(),
            )
        self._state = "open"
        self._outer = _current.get()
        _current.set(self)

    def close(self, *, keep: bool = True) -> None:
        self._state = "closed"
        inner = _current.get()
        if inner is self or any(block is self for block in _outwards(inner)):
            _current.set(next((block for block in _outwards(self._outer) if block.is_open), None))
        members, self.members = self.joined(), []
        if not keep:
            return
        if inner is not self:
            raise ScopeError(
                f"the block {self.name} ends while a block inside it is open",
                hint="exhaust a generator inside the `with` block that started it",
                origin=caller(),
            )
        forgotten = next((block for block in self.blocks if block._state == "new"), None)
        if forgotten is not None:
            raise ScopeError(
                f"the block {forgotten.name} is never entered", hint="write `with` before it", origin=forgotten.origin
            )
        self.owner._take(self.field, self.key, members)

    def add(self, member: Any) -> None:
        """Add a task or trigger that was created inside the block."""
        if self._state != "open":
            raise ScopeError(
                f"{member.id!r} is created in the block {self.name}, which is closed",
                hint="a thread or coroutine ran longer than the `with` block that started it",
                origin=member.origin,
            )
        if not member._is_task:
            self._check_trigger(member)
        set_parent(member, self)
        self.members.append(member)

    def _check_trigger(self, trigger: Any) -> None:
        """Refuse a trigger, which only the block of a flow accepts."""
        raise ScopeError(
            f"the trigger {trigger.id!r} is created among the tasks of {self.field!r}",
            hint="create it directly in the block of the flow",
            origin=trigger.origin,
        )

    def joined(self) -> list[Any]:
        """The members that are still in the block, and not moved to another parent."""
        return [member for member in self.members if member._parent is self]

    @property
    def origin(self) -> Origin:
        return origin_at(self.location)

    @property
    def is_open(self) -> bool:
        return self._state == "open"

    @property
    def name(self) -> str:
        key = f"[{self.key!r}]" if self.key is not None else ""
        return f"{self.owner.id!r}.{self.field}{key}"


def _outwards(block: Block | None) -> Iterator[Block]:
    while block is not None:
        yield block
        block = block._outer


_current: ContextVar[Block | None] = ContextVar("kestra_dsl_scope", default=None)


def current() -> Block | None:
    """Return the innermost open block of this thread or coroutine."""
    return _current.get()


@contextmanager
def detached() -> Iterator[None]:
    """Run code whose tasks join no block, such as reading YAML."""
    token = _current.set(None)
    try:
        yield
    finally:
        _current.reset(token)


def leave(member: Any) -> None:
    """Remove a member from its block, because it could not be created."""
    parent = getattr(member, "_parent", None)
    if isinstance(parent, Block):
        set_parent(member, None)


def adopt(owner: Any, member: Any) -> None:
    """Make ``owner`` the parent of a member that was passed to it. The member leaves the block that it had joined."""
    parent = member._parent
    if member is owner:
        raise ScopeError(f"{member.id!r} cannot contain itself", origin=caller())
    if parent is not None and not (isinstance(parent, Block) and parent.is_open):
        there = parent.name if isinstance(parent, Block) else repr(getattr(parent, "id", type(parent).__name__))
        raise ScopeError(
            f"{member.id!r} is already in {there}; one object cannot be in two places",
            hint="create a second one, for example with a function that returns it",
            origin=member.origin,
        )
    set_parent(member, owner)
