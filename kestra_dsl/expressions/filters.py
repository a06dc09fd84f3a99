# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's template filters, for the right of ``|``: ``ctx.trigger.date | f.date('yyyy-MM')``."""

# ruff: noqa: A001, A002 - the names are Kestra's own

from kestra_dsl.expressions.arguments import Argument, arguments
from kestra_dsl.expressions.expression import Filter

__all__ = [
    "abbreviate",
    "abs",
    "base64decode",
    "base64encode",
    "capitalize",
    "chunk",
    "class_name",
    "date",
    "date_add",
    "default",
    "distinct",
    "ends_with",
    "escape_char",
    "first",
    "flatten",
    "format",
    "indent",
    "join",
    "jq",
    "json",
    "keys",
    "last",
    "length",
    "lower",
    "md5",
    "merge",
    "nindent",
    "nl2br",
    "number",
    "number_format",
    "regex_extract",
    "regex_match",
    "regex_replace",
    "replace",
    "reverse",
    "rsort",
    "sha1",
    "sha256",
    "sha512",
    "slice",
    "slugify",
    "sort",
    "split",
    "starts_with",
    "string",
    "substring_after",
    "substring_after_last",
    "substring_before",
    "substring_before_last",
    "timestamp",
    "timestamp_micro",
    "timestamp_milli",
    "timestamp_nano",
    "title",
    "to_ion",
    "to_json",
    "trim",
    "upper",
    "urldecode",
    "urlencode",
    "values",
    "yaml",
]


def abbreviate(length: Argument) -> Filter:
    """``abbreviate(length)``."""
    given = arguments(("length", length))
    return Filter(f"abbreviate({given})")


def abs() -> Filter:
    """``abs()``."""
    return Filter("abs")


def base64decode() -> Filter:
    """``base64decode()``."""
    return Filter("base64decode")


def base64encode() -> Filter:
    """``base64encode()``."""
    return Filter("base64encode")


def capitalize() -> Filter:
    """``capitalize()``."""
    return Filter("capitalize")


def chunk(size: Argument) -> Filter:
    """``chunk(size)``."""
    given = arguments(("size", size))
    return Filter(f"chunk({given})")


def class_name() -> Filter:
    """``className()``."""
    return Filter("className")


def date(format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Filter:
    """``date(format, timeZone, existingFormat, locale)``."""
    given = arguments(("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Filter(f"date({given})" if given else "date")


def date_add(amount: Argument, unit: Argument, format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Filter:
    """``dateAdd(amount, unit, format, timeZone, existingFormat, locale)``."""
    given = arguments(("amount", amount), ("unit", unit), ("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Filter(f"dateAdd({given})")


def default(default: Argument) -> Filter:
    """``default(default)``."""
    given = arguments(("default", default))
    return Filter(f"default({given})")


def distinct() -> Filter:
    """``distinct()``."""
    return Filter("distinct")


def ends_with(value: Argument) -> Filter:
    """``endsWith(value)``."""
    given = arguments(("value", value))
    return Filter(f"endsWith({given})")


def escape_char(type: Argument) -> Filter:
    """``escapeChar(type)``."""
    given = arguments(("type", type))
    return Filter(f"escapeChar({given})")


def first() -> Filter:
    """``first()``."""
    return Filter("first")


def flatten() -> Filter:
    """``flatten()``."""
    return Filter("flatten")


def format(*values: Argument) -> Filter:
    """``format(...)``. In Kestra 1.3, 2.0."""
    given = arguments(*(("", value) for value in values))
    return Filter(f"format({given})")


def indent(amount: Argument, prefix: Argument | None = None) -> Filter:
    """``indent(amount, prefix)``."""
    given = arguments(("amount", amount), ("prefix", prefix))
    return Filter(f"indent({given})")


def join(separator: Argument | None = None) -> Filter:
    """``join(separator)``."""
    given = arguments(("separator", separator))
    return Filter(f"join({given})" if given else "join")


def jq(expression: Argument) -> Filter:
    """``jq(expression)``."""
    given = arguments(("expression", expression))
    return Filter(f"jq({given})")


def json() -> Filter:
    """``json()``. In Kestra 1.1, 1.3."""
    return Filter("json")


def keys() -> Filter:
    """``keys()``."""
    return Filter("keys")


def last() -> Filter:
    """``last()``."""
    return Filter("last")


def length() -> Filter:
    """``length()``."""
    return Filter("length")


def lower() -> Filter:
    """``lower()``."""
    return Filter("lower")


def md5() -> Filter:
    """``md5()``."""
    return Filter("md5")


def merge(items: Argument) -> Filter:
    """``merge(items)``."""
    given = arguments(("items", items))
    return Filter(f"merge({given})")


def nindent(amount: Argument, prefix: Argument | None = None) -> Filter:
    """``nindent(amount, prefix)``."""
    given = arguments(("amount", amount), ("prefix", prefix))
    return Filter(f"nindent({given})")


def nl2br() -> Filter:
    """``nl2br()``. In Kestra 1.3, 2.0."""
    return Filter("nl2br")


def number(type: Argument | None = None) -> Filter:
    """``number(type)``."""
    given = arguments(("type", type))
    return Filter(f"number({given})" if given else "number")


def number_format(format: Argument | None = None) -> Filter:
    """``numberFormat(format)``."""
    given = arguments(("format", format))
    return Filter(f"numberFormat({given})" if given else "numberFormat")


def regex_extract(regex: Argument, group: Argument | None = None) -> Filter:
    """``regexExtract(regex, group)``. In Kestra 2.0."""
    given = arguments(("regex", regex), ("group", group))
    return Filter(f"regexExtract({given})")


def regex_match(regex: Argument) -> Filter:
    """``regexMatch(regex)``. In Kestra 2.0."""
    given = arguments(("regex", regex))
    return Filter(f"regexMatch({given})")


def regex_replace(regex: Argument, replacement: Argument) -> Filter:
    """``regexReplace(regex, replacement)``. In Kestra 2.0."""
    given = arguments(("regex", regex), ("replacement", replacement))
    return Filter(f"regexReplace({given})")


def replace(replace_pairs: Argument, regexp: Argument | None = None) -> Filter:
    """``replace(replace_pairs, regexp)``."""
    given = arguments(("replace_pairs", replace_pairs), ("regexp", regexp))
    return Filter(f"replace({given})")


def reverse() -> Filter:
    """``reverse()``."""
    return Filter("reverse")


def rsort() -> Filter:
    """``rsort()``."""
    return Filter("rsort")


def sha1() -> Filter:
    """``sha1()``."""
    return Filter("sha1")


def sha256() -> Filter:
    """``sha256()``."""
    return Filter("sha256")


def sha512() -> Filter:
    """``sha512()``."""
    return Filter("sha512")


def slice(from_index: Argument | None = None, to_index: Argument | None = None) -> Filter:
    """``slice(fromIndex, toIndex)``."""
    given = arguments(("fromIndex", from_index), ("toIndex", to_index))
    return Filter(f"slice({given})" if given else "slice")


def slugify(format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Filter:
    """``slugify(format, timeZone, existingFormat, locale)``."""
    given = arguments(("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Filter(f"slugify({given})" if given else "slugify")


def sort() -> Filter:
    """``sort()``."""
    return Filter("sort")


def split(delimiter: Argument, limit: Argument | None = None) -> Filter:
    """``split(delimiter, limit)``."""
    given = arguments(("delimiter", delimiter), ("limit", limit))
    return Filter(f"split({given})")


def starts_with(value: Argument) -> Filter:
    """``startsWith(value)``."""
    given = arguments(("value", value))
    return Filter(f"startsWith({given})")


def string() -> Filter:
    """``string()``."""
    return Filter("string")


def substring_after(separator: Argument) -> Filter:
    """``substringAfter(separator)``."""
    given = arguments(("separator", separator))
    return Filter(f"substringAfter({given})")


def substring_after_last(separator: Argument) -> Filter:
    """``substringAfterLast(separator)``."""
    given = arguments(("separator", separator))
    return Filter(f"substringAfterLast({given})")


def substring_before(separator: Argument) -> Filter:
    """``substringBefore(separator)``."""
    given = arguments(("separator", separator))
    return Filter(f"substringBefore({given})")


def substring_before_last(separator: Argument) -> Filter:
    """``substringBeforeLast(separator)``."""
    given = arguments(("separator", separator))
    return Filter(f"substringBeforeLast({given})")


def timestamp(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """``timestamp(timeZone, existingFormat)``."""
    given = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestamp({given})" if given else "timestamp")


def timestamp_micro(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """``timestampMicro(timeZone, existingFormat)``."""
    given = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestampMicro({given})" if given else "timestampMicro")


def timestamp_milli(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """``timestampMilli(timeZone, existingFormat)``."""
    given = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestampMilli({given})" if given else "timestampMilli")


def timestamp_nano(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """``timestampNano(timeZone, existingFormat)``."""
    given = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestampNano({given})" if given else "timestampNano")


def title() -> Filter:
    """``title()``."""
    return Filter("title")


def to_ion() -> Filter:
    """``toIon()``."""
    return Filter("toIon")


def to_json() -> Filter:
    """``toJson()``."""
    return Filter("toJson")


def trim() -> Filter:
    """``trim()``."""
    return Filter("trim")


def upper() -> Filter:
    """``upper()``."""
    return Filter("upper")


def urldecode() -> Filter:
    """``urldecode()``."""
    return Filter("urldecode")


def urlencode() -> Filter:
    """``urlencode()``."""
    return Filter("urlencode")


def values() -> Filter:
    """``values()``."""
    return Filter("values")


def yaml() -> Filter:
    """``yaml()``."""
    return Filter("yaml")
