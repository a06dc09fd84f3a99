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
    """Kestra's filter ``abbreviate(length)``."""
    passed = arguments(("length", length))
    return Filter(f"abbreviate({passed})")


def abs() -> Filter:
    """Kestra's filter ``abs()``."""
    return Filter("abs")


def base64decode() -> Filter:
    """Kestra's filter ``base64decode()``."""
    return Filter("base64decode")


def base64encode() -> Filter:
    """Kestra's filter ``base64encode()``."""
    return Filter("base64encode")


def capitalize() -> Filter:
    """Kestra's filter ``capitalize()``."""
    return Filter("capitalize")


def chunk(size: Argument) -> Filter:
    """Kestra's filter ``chunk(size)``."""
    passed = arguments(("size", size))
    return Filter(f"chunk({passed})")


def class_name() -> Filter:
    """Kestra's filter ``className()``."""
    return Filter("className")


def date(format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Filter:
    """Kestra's filter ``date(format, timeZone, existingFormat, locale)``."""
    passed = arguments(("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Filter(f"date({passed})" if passed else "date")


def date_add(amount: Argument, unit: Argument, format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Filter:
    """Kestra's filter ``dateAdd(amount, unit, format, timeZone, existingFormat, locale)``."""
    passed = arguments(("amount", amount), ("unit", unit), ("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Filter(f"dateAdd({passed})")


def default(default: Argument) -> Filter:
    """Kestra's filter ``default(default)``."""
    passed = arguments(("default", default))
    return Filter(f"default({passed})")


def distinct() -> Filter:
    """Kestra's filter ``distinct()``."""
    return Filter("distinct")


def ends_with(value: Argument) -> Filter:
    """Kestra's filter ``endsWith(value)``."""
    passed = arguments(("value", value))
    return Filter(f"endsWith({passed})")


def escape_char(type: Argument) -> Filter:
    """Kestra's filter ``escapeChar(type)``."""
    passed = arguments(("type", type))
    return Filter(f"escapeChar({passed})")


def first() -> Filter:
    """Kestra's filter ``first()``."""
    return Filter("first")


def flatten() -> Filter:
    """Kestra's filter ``flatten()``."""
    return Filter("flatten")


def format(*values: Argument) -> Filter:
    """Kestra's filter ``format(...)``. Only in Kestra 1.3 and 2.0."""
    passed = arguments(*(("", value) for value in values))
    return Filter(f"format({passed})")


def indent(amount: Argument, prefix: Argument | None = None) -> Filter:
    """Kestra's filter ``indent(amount, prefix)``."""
    passed = arguments(("amount", amount), ("prefix", prefix))
    return Filter(f"indent({passed})")


def join(separator: Argument | None = None) -> Filter:
    """Kestra's filter ``join(separator)``."""
    passed = arguments(("separator", separator))
    return Filter(f"join({passed})" if passed else "join")


def jq(expression: Argument) -> Filter:
    """Kestra's filter ``jq(expression)``."""
    passed = arguments(("expression", expression))
    return Filter(f"jq({passed})")


def json() -> Filter:
    """Kestra's filter ``json()``. Only in Kestra 1.1 and 1.3."""
    return Filter("json")


def keys() -> Filter:
    """Kestra's filter ``keys()``."""
    return Filter("keys")


def last() -> Filter:
    """Kestra's filter ``last()``."""
    return Filter("last")


def length() -> Filter:
    """Kestra's filter ``length()``."""
    return Filter("length")


def lower() -> Filter:
    """Kestra's filter ``lower()``."""
    return Filter("lower")


def md5() -> Filter:
    """Kestra's filter ``md5()``."""
    return Filter("md5")


def merge(items: Argument) -> Filter:
    """Kestra's filter ``merge(items)``."""
    passed = arguments(("items", items))
    return Filter(f"merge({passed})")


def nindent(amount: Argument, prefix: Argument | None = None) -> Filter:
    """Kestra's filter ``nindent(amount, prefix)``."""
    passed = arguments(("amount", amount), ("prefix", prefix))
    return Filter(f"nindent({passed})")


def nl2br() -> Filter:
    """Kestra's filter ``nl2br()``. Only in Kestra 1.3 and 2.0."""
    return Filter("nl2br")


def number(type: Argument | None = None) -> Filter:
    """Kestra's filter ``number(type)``."""
    passed = arguments(("type", type))
    return Filter(f"number({passed})" if passed else "number")


def number_format(format: Argument | None = None) -> Filter:
    """Kestra's filter ``numberFormat(format)``."""
    passed = arguments(("format", format))
    return Filter(f"numberFormat({passed})" if passed else "numberFormat")


def regex_extract(regex: Argument, group: Argument | None = None) -> Filter:
    """Kestra's filter ``regexExtract(regex, group)``. Only in Kestra 2.0."""
    passed = arguments(("regex", regex), ("group", group))
    return Filter(f"regexExtract({passed})")


def regex_match(regex: Argument) -> Filter:
    """Kestra's filter ``regexMatch(regex)``. Only in Kestra 2.0."""
    passed = arguments(("regex", regex))
    return Filter(f"regexMatch({passed})")


def regex_replace(regex: Argument, replacement: Argument) -> Filter:
    """Kestra's filter ``regexReplace(regex, replacement)``. Only in Kestra 2.0."""
    passed = arguments(("regex", regex), ("replacement", replacement))
    return Filter(f"regexReplace({passed})")


def replace(replace_pairs: Argument, regexp: Argument | None = None) -> Filter:
    """Kestra's filter ``replace(replace_pairs, regexp)``."""
    passed = arguments(("replace_pairs", replace_pairs), ("regexp", regexp))
    return Filter(f"replace({passed})")


def reverse() -> Filter:
    """Kestra's filter ``reverse()``."""
    return Filter("reverse")


def rsort() -> Filter:
    """Kestra's filter ``rsort()``."""
    return Filter("rsort")


def sha1() -> Filter:
    """Kestra's filter ``sha1()``."""
    return Filter("sha1")


def sha256() -> Filter:
    """Kestra's filter ``sha256()``."""
    return Filter("sha256")


def sha512() -> Filter:
    """Kestra's filter ``sha512()``."""
    return Filter("sha512")


def slice(from_index: Argument | None = None, to_index: Argument | None = None) -> Filter:
    """Kestra's filter ``slice(fromIndex, toIndex)``."""
    passed = arguments(("fromIndex", from_index), ("toIndex", to_index))
    return Filter(f"slice({passed})" if passed else "slice")


def slugify(format: Argument | None = None, time_zone: Argument | None = None, existing_format: Argument | None = None, locale: Argument | None = None) -> Filter:
    """Kestra's filter ``slugify(format, timeZone, existingFormat, locale)``."""
    passed = arguments(("format", format), ("timeZone", time_zone), ("existingFormat", existing_format), ("locale", locale))
    return Filter(f"slugify({passed})" if passed else "slugify")


def sort() -> Filter:
    """Kestra's filter ``sort()``."""
    return Filter("sort")


def split(delimiter: Argument, limit: Argument | None = None) -> Filter:
    """Kestra's filter ``split(delimiter, limit)``."""
    passed = arguments(("delimiter", delimiter), ("limit", limit))
    return Filter(f"split({passed})")


def starts_with(value: Argument) -> Filter:
    """Kestra's filter ``startsWith(value)``."""
    passed = arguments(("value", value))
    return Filter(f"startsWith({passed})")


def string() -> Filter:
    """Kestra's filter ``string()``."""
    return Filter("string")


def substring_after(separator: Argument) -> Filter:
    """Kestra's filter ``substringAfter(separator)``."""
    passed = arguments(("separator", separator))
    return Filter(f"substringAfter({passed})")


def substring_after_last(separator: Argument) -> Filter:
    """Kestra's filter ``substringAfterLast(separator)``."""
    passed = arguments(("separator", separator))
    return Filter(f"substringAfterLast({passed})")


def substring_before(separator: Argument) -> Filter:
    """Kestra's filter ``substringBefore(separator)``."""
    passed = arguments(("separator", separator))
    return Filter(f"substringBefore({passed})")


def substring_before_last(separator: Argument) -> Filter:
    """Kestra's filter ``substringBeforeLast(separator)``."""
    passed = arguments(("separator", separator))
    return Filter(f"substringBeforeLast({passed})")


def timestamp(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """Kestra's filter ``timestamp(timeZone, existingFormat)``."""
    passed = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestamp({passed})" if passed else "timestamp")


def timestamp_micro(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """Kestra's filter ``timestampMicro(timeZone, existingFormat)``."""
    passed = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestampMicro({passed})" if passed else "timestampMicro")


def timestamp_milli(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """Kestra's filter ``timestampMilli(timeZone, existingFormat)``."""
    passed = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestampMilli({passed})" if passed else "timestampMilli")


def timestamp_nano(time_zone: Argument | None = None, existing_format: Argument | None = None) -> Filter:
    """Kestra's filter ``timestampNano(timeZone, existingFormat)``."""
    passed = arguments(("timeZone", time_zone), ("existingFormat", existing_format))
    return Filter(f"timestampNano({passed})" if passed else "timestampNano")


def title() -> Filter:
    """Kestra's filter ``title()``."""
    return Filter("title")


def to_ion() -> Filter:
    """Kestra's filter ``toIon()``."""
    return Filter("toIon")


def to_json() -> Filter:
    """Kestra's filter ``toJson()``."""
    return Filter("toJson")


def trim() -> Filter:
    """Kestra's filter ``trim()``."""
    return Filter("trim")


def upper() -> Filter:
    """Kestra's filter ``upper()``."""
    return Filter("upper")


def urldecode() -> Filter:
    """Kestra's filter ``urldecode()``."""
    return Filter("urldecode")


def urlencode() -> Filter:
    """Kestra's filter ``urlencode()``."""
    return Filter("urlencode")


def values() -> Filter:
    """Kestra's filter ``values()``."""
    return Filter("values")


def yaml() -> Filter:
    """Kestra's filter ``yaml()``."""
    return Filter("yaml")
