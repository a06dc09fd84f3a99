"""Process the objects that arrive in an S3 or Cloud Storage bucket, and archive each one after it was processed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Self

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions import filters as f
from kestra_dsl.expressions.operators import concat
from kestra_dsl.plugins.aws import s3
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.gcp import gcs
from kestra_dsl.templates import is_template

if TYPE_CHECKING:
    from types import TracebackType

    from kestra_dsl.expressions.expression import Expression, Reference

__all__ = ["ArrivedObject", "ArrivedObjects", "each_gcs_object", "each_s3_object"]


class ArrivedObject(NamedTuple):
    """The object of one iteration."""

    uri: Expression
    """Its content, as a file in Kestra's internal storage."""
    key: Expression
    """Its name in the bucket."""
    loop: ForEach
    """The loop over the objects, for ``loop.collect(...)``."""


class ArrivedObjects:
    """The block of ``each_s3_object`` and ``each_gcs_object``."""

    def __init__(self, start: Callable[[], ArrivedObject], archive: Callable[[ArrivedObject], object]) -> None:
        self._start = start
        self._archive = archive
        self._object: ArrivedObject | None = None

    def __enter__(self) -> ArrivedObject:
        self._object = self._start()
        self._object.loop.__enter__()
        return self._object

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._object is not None
        if error is None:
            self._archive(self._object)
        self._object.loop.__exit__(kind, error, trace)


class _Place(NamedTuple):
    """Where objects arrive, and where they go."""

    bucket: str | Expression
    prefix: str
    archive: str
    archive_bucket: str | Expression | None

    def checked(self) -> Self:
        origin = caller(1)
        if not self.prefix or is_template(self.prefix) or is_template(self.archive):
            raise PropertyError(
                f"prefix {self.prefix!r} or archive {self.archive!r} is empty or an expression",
                hint="write both as text, such as prefix='incoming/' and archive='archive/'",
                origin=origin,
            )
        if self.archive_bucket is None and self.archive.startswith(self.prefix):
            raise PropertyError(
                f"the archive {self.archive!r} is below {self.prefix!r}: archived objects would arrive again",
                hint="use an archive outside of the prefix, or archive_bucket=...",
                origin=origin,
            )
        return self

    def archived(self, key: Expression) -> Expression:
        """Return the key of an object in the archive."""
        return concat(self.archive, key | f.substring_after(self.prefix))

    @property
    def other_bucket(self) -> str | Expression:
        return self.bucket if self.archive_bucket is None else self.archive_bucket


def _each(name: str, arrived: Reference, key: str, concurrency_limit: int) -> ArrivedObject:
    """Return the object of an iteration over those that a trigger gives, in a loop that is not entered yet."""
    keys = arrived | f.jq(f"map(.{key})") | f.first()
    loop = ForEach(id=f"each_{name}", values=keys, concurrency_limit=concurrency_limit)
    return ArrivedObject(arrived[loop.index].uri, loop.item, loop)


def each_s3_object(  # noqa: PLR0913 - by keyword
    id: str = "arrived",  # noqa: A002 - as every trigger has it
    *,
    bucket: str | Expression,
    prefix: str,
    archive: str,
    archive_bucket: str | Expression | None = None,
    regexp: str | None = None,
    interval: str = "PT1M",
    concurrency_limit: int = 1,
) -> ArrivedObjects:
    """Add a trigger for new objects in an S3 bucket, and a block that processes each object and then archives it.

    An object whose processing fails stays where it is and does not start another execution: replay the failed one.

    >>> with Flow(id="orders", namespace="company.team") as flow:
    ...     with each_s3_object(bucket="lake", prefix="incoming/", archive="archive/") as file:
    ...         done = Log(id="process", message=f"{file.key} is in {file.uri}")
    ...     flow.plugin_default(aws, region="eu-central-1")
    >>> [task["id"] for task in flow.to_dict()["tasks"][0]["tasks"]]
    ['process', 'archive_arrived']

    Args:
        id: The id of the trigger, and the last part of the ids of its tasks.
        bucket: The bucket.
        prefix: The start of the keys of new objects, such as ``incoming/``.
        archive: What replaces the prefix in the archive, such as ``archive/``.
        archive_bucket: The bucket of the archive. Default: the same bucket.
        regexp: A regular expression that the whole key must match.
        interval: The time between two checks of the bucket.
        concurrency_limit: The number of objects that are processed at the same time; 0 is no limit.

    Returns:
        A context manager. Its value is the object of an iteration, with ``uri``, ``key`` and ``loop``.

    Raises:
        PropertyError: The prefix is empty, or the archive is below the prefix.
    """
    place = _Place(bucket, prefix, archive, archive_bucket).checked()

    def start() -> ArrivedObject:
        trigger = s3.Trigger(
            id=id,
            bucket=bucket,
            prefix=prefix,
            regexp=regexp,
            filter="FILES",
            action="NONE",
            on="CREATE_OR_UPDATE",
            interval=interval,
        )
        return _each(id, trigger.outputs.objects, "key", concurrency_limit)

    def move(found: ArrivedObject) -> object:
        return s3.Copy(
            id=f"archive_{id}",
            from_=s3.CopyObjectFrom(bucket=bucket, key=found.key),
            to=s3.CopyObject(bucket=place.other_bucket, key=place.archived(found.key)),
            delete=True,
        )

    return ArrivedObjects(start, move)


def each_gcs_object(  # noqa: PLR0913 - by keyword
    id: str = "arrived",  # noqa: A002 - as every trigger has it
    *,
    bucket: str | Expression,
    prefix: str,
    archive: str,
    archive_bucket: str | Expression | None = None,
    regexp: str | None = None,
    interval: str = "PT1M",
    concurrency_limit: int = 1,
) -> ArrivedObjects:
    """Add a trigger for new objects in a Cloud Storage bucket, and a block that processes and then archives each one.

    An object whose processing fails stays where it is and does not start another execution: replay the failed one.

    >>> with Flow(id="orders", namespace="company.team") as flow:
    ...     with each_gcs_object(bucket="lake", prefix="incoming/", archive="archive/") as file:
    ...         done = Log(id="process", message=f"{file.key} is in {file.uri}")
    >>> flow.to_dict()["triggers"][0]["from"]
    'gs://lake/incoming/'

    Args:
        id: The id of the trigger, and the last part of the ids of its tasks.
        bucket: The bucket.
        prefix: The folder of new objects, such as ``incoming/``.
        archive: The folder of the archive, such as ``archive/``.
        archive_bucket: The bucket of the archive. Default: the same bucket.
        regexp: A regular expression that the whole path must match.
        interval: The time between two checks of the bucket.
        concurrency_limit: The number of objects that are processed at the same time; 0 is no limit.

    Returns:
        A context manager. Its value is the object of an iteration, with ``uri``, ``key`` and ``loop``.

    Raises:
        PropertyError: The prefix is empty, or the archive is below the prefix.
    """
    place = _Place(bucket, prefix, archive, archive_bucket).checked()

    def start() -> ArrivedObject:
        trigger = gcs.Trigger(
            id=id,
            from_=f"gs://{bucket}/{prefix}",
            reg_exp=regexp,
            action="NONE",
            on="CREATE_OR_UPDATE",
            listing_type="RECURSIVE",
            interval=interval,
        )
        return _each(id, trigger.outputs.blobs, "name", concurrency_limit)

    def move(found: ArrivedObject) -> object:
        return gcs.Copy(
            id=f"archive_{id}",
            from_=f"gs://{bucket}/{found.key}",
            to=f"gs://{place.other_bucket}/{place.archived(found.key)}",
            delete=True,
        )

    return ArrivedObjects(start, move)
