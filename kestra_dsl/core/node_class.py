"""The model that nodes are based on. Its metaclass writes help on demand and hides the names of pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import ClassVar, Self, dataclass_transform

    from pydantic import Field
    from pydantic.fields import FieldInfo
    from pydantic_core import SchemaValidator

__all__ = ["NodeModel"]

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


if TYPE_CHECKING:

    @dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
    class NodeClass(type):
        """Makes fields parameters."""

    class NodeModel(metaclass=NodeClass):
        """What type checkers and editors know of pydantic's model: its fields are parameters."""

        model_fields: ClassVar[dict[str, FieldInfo]]
        __pydantic_validator__: ClassVar[SchemaValidator]
        __pydantic_post_init__: ClassVar[str | None]

        @property
        def __pydantic_fields_set__(self) -> set[str]: ...
        def __copy__(self) -> Self: ...
        def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self: ...
        def __getstate__(self) -> dict[Any, Any]: ...
        def __setstate__(self, state: dict[Any, Any]) -> None: ...
        def __repr_args__(self) -> Iterable[tuple[str | None, Any]]: ...

else:

    class NodeClass(type(BaseModel)):
        """The metaclass of nodes."""

        __doc__ = _Doc()
        __signature__ = _Signature()

        def __dir__(self) -> list[str]:
            inherited = {name for base in self.__mro__ for name in vars(base) if not name.startswith("_")}
            return [*self.model_fields, *sorted(inherited - _PYDANTIC - {*self.model_fields})]

    class NodeModel(BaseModel, metaclass=NodeClass):
        """pydantic's model."""

        model_config = ConfigDict(
            extra="forbid",
            defer_build=True,
            validate_assignment=True,
            protected_namespaces=(),
            hide_input_in_errors=True,
            ser_json_inf_nan="constants",
        )
