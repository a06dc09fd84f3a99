"""The class of all node classes: it writes their help on demand, and lists their own names only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

__all__ = ["NodeClass"]

_BY_HAND = "kestra_dsl.core."
_PYDANTIC = frozenset(dir(BaseModel)) - {"model_copy"}


class _Doc:
    """``cls.__doc__``: the docstring of a class by hand, and the description of the type of any other."""

    def __get__(self, cls: Any, _metaclass: object = None) -> Any:
        own = None if cls is None else cls.__dict__.get("__doc__")
        if cls is None or cls.__module__.startswith(_BY_HAND):
            return own
        from kestra_dsl.reference.class_help import class_doc

        return class_doc(cls) or own

    def __set__(self, cls: Any, value: object) -> None:
        type.__dict__["__doc__"].__set__(cls, value)


class _Signature:
    """``cls.__signature__``: each property as a parameter."""

    def __get__(self, cls: Any, _metaclass: object = None) -> Any:
        if cls is None:
            raise AttributeError("__signature__")
        from kestra_dsl.reference.class_help import class_signature

        return class_signature(cls)

    def __set__(self, cls: object, value: object) -> None:
        """Ignore what pydantic sets: it shows the parameters of ``__init__``."""


if TYPE_CHECKING:  # a metaclass of our own would hide from type checkers that fields are parameters
    from pydantic._internal._model_construction import ModelMetaclass as NodeClass
else:

    class NodeClass(type(BaseModel)):
        """The metaclass of nodes."""

        __doc__ = _Doc()
        __signature__ = _Signature()

        def __dir__(self) -> list[str]:
            inherited = {name for base in self.__mro__ for name in vars(base) if not name.startswith("_")}
            return [*self.model_fields, *sorted(inherited - _PYDANTIC - {*self.model_fields})]
