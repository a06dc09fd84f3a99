# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""The types of inputs."""

from typing import Literal

from kestra_dsl.core.node import Part
from kestra_dsl.core.properties import Bool as Bool_, Data, Date as Date_, DateTime as DateTime_, Duration as Duration_, Dynamic, Int as Int_, Items, Number, One, Text, Time as Time_
from kestra_dsl.models import DependsOn, ValueOptionObject

__all__ = [
    "Array",
    "Bool",
    "Boolean",
    "Date",
    "DateTime",
    "Duration",
    "Email",
    "Enum",
    "File",
    "Float",
    "Form",
    "Input",
    "Int",
    "Ion",
    "Json",
    "Multiselect",
    "ReusableInputs",
    "Secret",
    "Select",
    "String",
    "Time",
    "Uri",
    "Yaml",
]


class Input(Part):
    """The base of each input. ``Input.of(type, properties)`` makes one of a type that has no class."""

    id: str


class Array(Input):
    """``type: ARRAY``."""

    id: str
    item_type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """Required."""
    defaults: Dynamic[Items[Data]] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Items[Data]] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Bool(Input):
    """``type: BOOL``."""

    id: str
    defaults: Dynamic[Bool_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Bool_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Boolean(Input):
    """``type: BOOLEAN``. In Kestra 1.1, 1.3. Use BOOL."""

    id: str
    defaults: Dynamic[Bool_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Bool_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """Deprecated. Use id."""


class Date(Input):
    """``type: DATE``."""

    id: str
    after: Date_ | None = None
    before: Date_ | None = None
    defaults: Dynamic[Date_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Date_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class DateTime(Input):
    """``type: DATETIME``."""

    id: str
    after: DateTime_ | None = None
    before: DateTime_ | None = None
    defaults: Dynamic[DateTime_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[DateTime_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Duration(Input):
    """``type: DURATION``."""

    id: str
    defaults: Dynamic[Duration_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    max: Duration_ | None = None
    min: Duration_ | None = None
    prefill: Dynamic[Duration_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Email(Input):
    """``type: EMAIL``."""

    id: str
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool_ | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Enum(Input):
    """``type: ENUM``. In Kestra 1.1, 1.3. Use SELECT."""

    id: str
    values: Items[Text] | None = None
    """Required."""
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """Deprecated. Use id."""


class File(Input):
    """``type: FILE``."""

    id: str
    allowed_file_extensions: Items[Text] | None = None
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool_ | None = None
    """Default: true."""
    extension: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Float(Input):
    """``type: FLOAT``."""

    id: str
    defaults: Dynamic[Number] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    max: Number | None = None
    min: Number | None = None
    prefill: Dynamic[Number] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Form(Input):
    """``type: FORM``. In Kestra 1.3, 2.0."""

    id: str
    inputs: Items[One[Input]] | None = None
    """Required."""
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Data | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.3. Deprecated. Use id."""


class Int(Input):
    """``type: INT``."""

    id: str
    defaults: Dynamic[Int_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    max: Int_ | None = None
    min: Int_ | None = None
    prefill: Dynamic[Int_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Ion(Input):
    """``type: ION``. In Kestra 2.0."""

    id: str
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Data | None = None
    required: Bool_ | None = None
    """Default: true."""


class Json(Input):
    """``type: JSON``."""

    id: str
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    json_schema: Text | None = None
    """In Kestra 2.0."""
    prefill: Data | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Multiselect(Input):
    """``type: MULTISELECT``."""

    id: str
    allow_custom_value: Bool_ | None = None
    """Default: false."""
    auto_select_first: Bool_ | None = None
    """Default: false."""
    defaults: Dynamic[Items[Text]] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    expression: Text | None = None
    item_type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """Default: STRING."""
    prefill: Dynamic[Items[Text]] | None = None
    required: Bool_ | None = None
    """Default: true."""
    values: Items[Text | One[ValueOptionObject]] | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
    options: Items[Text] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use values."""


class ReusableInputs(Input):
    """``type: REUSABLE_INPUTS``. In Kestra 2.0."""

    id: str
    ref: Text | None = None
    """Required."""
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    namespace: Text | None = None
    prefill: Data | None = None
    required: Bool_ | None = None
    """Default: true."""
    revision: Int_ | None = None


class Secret(Input):
    """``type: SECRET``."""

    id: str
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool_ | None = None
    """Default: true."""
    validator: Text | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Select(Input):
    """``type: SELECT``."""

    id: str
    allow_custom_value: Bool_ | None = None
    """Default: false."""
    auto_select_first: Bool_ | None = None
    """Default: false."""
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    expression: Text | None = None
    is_radio: Bool_ | None = None
    """Default: false."""
    prefill: Text | None = None
    required: Bool_ | None = None
    """Default: true."""
    values: Items[Text | One[ValueOptionObject]] | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class String(Input):
    """``type: STRING``."""

    id: str
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool_ | None = None
    """Default: true."""
    validator: Text | None = None
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Time(Input):
    """``type: TIME``."""

    id: str
    after: Time_ | None = None
    before: Time_ | None = None
    defaults: Dynamic[Time_] | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Dynamic[Time_] | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Uri(Input):
    """``type: URI``."""

    id: str
    defaults: Text | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Text | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""


class Yaml(Input):
    """``type: YAML``."""

    id: str
    defaults: Data | None = None
    depends_on: One[DependsOn] | None = None
    description: Text | None = None
    display_name: Text | None = None
    prefill: Data | None = None
    required: Bool_ | None = None
    """Default: true."""
    name: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use id."""
