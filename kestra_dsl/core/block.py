"""``with`` blocks: what is made inside one joins it.

The open scope lives in a context variable, so threads and asyncio tasks each have their own. A task remembers the
scope it joined, so that giving it to a parent explicitly moves it there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Self

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import ScopeError

__all__ = ["Block", "adopt", "current", "detached", "leave", "set_parent"]


class Block:
    """One block of a flow or of a container task, open between ``__enter__`` and ``__exit__``, once."""

    __slots__ = ("_outer", "_state", "blocks", "field", "key", "members", "origin", "owner")

    def __init__(self, owner: Any, field: str, key: str | None = None) -> None:
        self.owner = owner
        self.field = field
        self.key = key
        self.members: list[Any] = []
        """What was made in it, also what something else adopted since."""
        self.blocks: list[Block] = []
        self.origin = caller()
        self._state = "new"
        self._outer: Block | None = None

    def registered(self) -> Self:
        """Tell the block around that this one was asked for, so that one without a `with` is found out."""
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
                hint="put everything that belongs to it into one `with`",
                origin=caller(),
            )
        self._state = "open"
        self._outer = _current.get()
        _current.set(self)

    def close(self, *, keep: bool = True) -> None:
        self._state = "closed"
        inner = _current.get()
        if any(block is self for block in _outwards(inner)):
            _current.set(next((block for block in _outwards(self._outer) if block.is_open), None))
        members, self.members = self.joined(), []
        if not keep:
            return
        if inner is not self:
            raise ScopeError(
                f"the block {self.name} ends while a block in it is open",
                hint="a generator has to run to its end inside of the `with` that it was started in",
                origin=caller(),
            )
        forgotten = next((block for block in self.blocks if block._state == "new"), None)
        if forgotten is not None:
            raise ScopeError(
                f"the block {forgotten.name} is never entered", hint="put `with` before it", origin=forgotten.origin
            )
        self.owner._take(self.field, self.key, members)

    def add(self, member: Any) -> None:
        """Let something made inside the block join it."""
        if self._state != "open":
            raise ScopeError(
                f"{member.id!r} is made in the block {self.name}, which is closed",
                hint="a thread or coroutine outlived the `with` it was started in",
                origin=member.origin,
            )
        self.owner._check_member(self.field, member)
        set_parent(member, self)
        self.members.append(member)

    def joined(self) -> list[Any]:
        """What is in the block: a member that was adopted has another parent."""
        return [member for member in self.members if member._parent is self]

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
    """The innermost open block of this thread or coroutine."""
    return _current.get()


@contextmanager
def detached() -> Iterator[None]:
    """A stretch of code in which nothing joins a block: for reading YAML."""
    token = _current.set(None)
    try:
        yield
    finally:
        _current.reset(token)


def set_parent(member: Any, parent: Any) -> None:
    """Remember where a member stands. It is no field of the model, so the model does not get to judge it."""
    object.__setattr__(member, "_parent", parent)


def leave(member: Any) -> None:
    """Take out of its block what turned out not to be."""
    parent = getattr(member, "_parent", None)
    if isinstance(parent, Block):
        set_parent(member, None)


def adopt(owner: Any, member: Any) -> None:
    """Make ``owner`` the parent of something given to it explicitly. It leaves the block that it had joined."""
    parent = member._parent
    if member is owner:
        raise ScopeError(f"{member.id!r} cannot stand in itself", origin=caller())
    if parent is not None and not (isinstance(parent, Block) and parent.is_open):
        there = parent.name if isinstance(parent, Block) else repr(getattr(parent, "id", type(parent).__name__))
        raise ScopeError(
            f"{member.id!r} already is in {there}; one object cannot stand in two places",
            hint="make a second one, for instance with a function that returns it",
            origin=member.origin,
        )
    set_parent(member, owner)
