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
    """``type: ARRAY``.

    An input. In Kestra 1.1, 1.3, 2.0. Required: item_type.
    """

    id: str
    item_type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """STRING, ENUM, SELECT, INT, FLOAT, BOOLEAN, BOOL, DATETIME, DATE, TIME, DURATION, FILE, JSON, URI, SECRET, ARRAY, MULTISELECT, YAML, EMAIL, FORM or ION. Required."""
    defaults: Dynamic[Items[Data]] | None = None
    """List of any data, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Dynamic[Items[Data]] | None = None
    """List of any data, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Bool(Input):
    """``type: BOOL``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Dynamic[Bool_] | None = None
    """True or false, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Dynamic[Bool_] | None = None
    """True or false, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Boolean(Input):
    """``type: BOOLEAN``. In Kestra 1.1, 1.3. Use BOOL.

    An input.
    """

    id: str
    defaults: Dynamic[Bool_] | None = None
    """True or false, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Dynamic[Bool_] | None = None
    """True or false, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. Deprecated. Use id."""


class Date(Input):
    """``type: DATE``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    after: Date_ | None = None
    """Date."""
    before: Date_ | None = None
    """Date."""
    defaults: Dynamic[Date_] | None = None
    """Date, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Dynamic[Date_] | None = None
    """Date, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class DateTime(Input):
    """``type: DATETIME``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    after: DateTime_ | None = None
    """Date and time."""
    before: DateTime_ | None = None
    """Date and time."""
    defaults: Dynamic[DateTime_] | None = None
    """Date and time, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Dynamic[DateTime_] | None = None
    """Date and time, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Duration(Input):
    """``type: DURATION``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Dynamic[Duration_] | None = None
    """Duration, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    max: Duration_ | None = None
    """Duration."""
    min: Duration_ | None = None
    """Duration."""
    prefill: Dynamic[Duration_] | None = None
    """Duration, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Email(Input):
    """``type: EMAIL``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Enum(Input):
    """``type: ENUM``. In Kestra 1.1, 1.3. Use SELECT.

    An input. Required: values.
    """

    id: str
    values: Items[Text] | None = None
    """List of text. Required."""
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. Deprecated. Use id."""


class File(Input):
    """``type: FILE``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    allowed_file_extensions: Items[Text] | None = None
    """List of text."""
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    extension: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Float(Input):
    """``type: FLOAT``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Dynamic[Number] | None = None
    """Number, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    max: Number | None = None
    """Number."""
    min: Number | None = None
    """Number."""
    prefill: Dynamic[Number] | None = None
    """Number, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Form(Input):
    """``type: FORM``. In Kestra 1.3, 2.0.

    An input. Required: inputs.
    """

    id: str
    inputs: Items[One[Input]] | None = None
    """List of Input. Required."""
    defaults: Data | None = None
    """Any data."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Data | None = None
    """Any data."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.3. Deprecated. Use id."""


class Int(Input):
    """``type: INT``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Dynamic[Int_] | None = None
    """Whole number, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    max: Int_ | None = None
    """Whole number."""
    min: Int_ | None = None
    """Whole number."""
    prefill: Dynamic[Int_] | None = None
    """Whole number, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Ion(Input):
    """``type: ION``. In Kestra 2.0.

    An input.
    """

    id: str
    defaults: Data | None = None
    """Any data."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Data | None = None
    """Any data."""
    required: Bool_ | None = None
    """True or false. Default: true."""


class Json(Input):
    """``type: JSON``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Data | None = None
    """Any data."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    json_schema: Text | None = None
    """Text. In Kestra 2.0."""
    prefill: Data | None = None
    """Any data."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Multiselect(Input):
    """``type: MULTISELECT``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    allow_custom_value: Bool_ | None = None
    """True or false. Default: false."""
    auto_select_first: Bool_ | None = None
    """True or false. Default: false."""
    defaults: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    expression: Text | None = None
    """Text."""
    item_type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """STRING, ENUM, SELECT, INT, FLOAT, BOOLEAN, BOOL, DATETIME, DATE, TIME, DURATION, FILE, JSON, URI, SECRET, ARRAY, MULTISELECT, YAML, EMAIL, FORM or ION. Default: STRING."""
    prefill: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    values: Items[Text | One[ValueOptionObject]] | None = None
    """List of (text, or ValueOptionObject)."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""
    options: Items[Text] | None = None
    """List of text. In Kestra 1.1, 1.3. Deprecated. Use values."""


class ReusableInputs(Input):
    """``type: REUSABLE_INPUTS``. In Kestra 2.0.

    An input. Required: ref.
    """

    id: str
    ref: Text | None = None
    """Text. Required."""
    defaults: Data | None = None
    """Any data."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    namespace: Text | None = None
    """Text."""
    prefill: Data | None = None
    """Any data."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    revision: Int_ | None = None
    """Whole number."""


class Secret(Input):
    """``type: SECRET``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    validator: Text | None = None
    """Text."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Select(Input):
    """``type: SELECT``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    allow_custom_value: Bool_ | None = None
    """True or false. Default: false."""
    auto_select_first: Bool_ | None = None
    """True or false. Default: false."""
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    expression: Text | None = None
    """Text."""
    is_radio: Bool_ | None = None
    """True or false. Default: false."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    values: Items[Text | One[ValueOptionObject]] | None = None
    """List of (text, or ValueOptionObject)."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class String(Input):
    """``type: STRING``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    validator: Text | None = None
    """Text."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Time(Input):
    """``type: TIME``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    after: Time_ | None = None
    """Time of day."""
    before: Time_ | None = None
    """Time of day."""
    defaults: Dynamic[Time_] | None = None
    """Time of day, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Dynamic[Time_] | None = None
    """Time of day, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Uri(Input):
    """``type: URI``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Text | None = None
    """Text, or an expression."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Text | None = None
    """Text, or an expression."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""


class Yaml(Input):
    """``type: YAML``.

    An input. In Kestra 1.1, 1.3, 2.0.
    """

    id: str
    defaults: Data | None = None
    """Any data."""
    depends_on: One[DependsOn] | None = None
    """DependsOn."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    prefill: Data | None = None
    """Any data."""
    required: Bool_ | None = None
    """True or false. Default: true."""
    name: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated. Use id."""
