"""Download the pages of an API in parallel, and collect them in one file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions.expression import Expression
from kestra_dsl.expressions.functions import range as range_of
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.core.storage import Concat
from kestra_dsl.retries import Constant

if TYPE_CHECKING:
    from kestra_dsl.retries import Retry

__all__ = ["CollectedPages", "collect_pages"]

_THREE_ATTEMPTS = Constant(interval="PT5S", max_attempts=3)


class CollectedPages(NamedTuple):
    """The tasks that collect the pages of an API."""

    loop: ForEach
    """Downloads the pages."""
    joined: Concat
    """Joins the pages."""

    @property
    def uri(self) -> Expression:
        """The file with all pages."""
        return self.joined.outputs.uri


def collect_pages(  # noqa: PLR0913 - by keyword
    id: str = "pages",  # noqa: A002 - as every task has it
    *,
    uri: str | Expression,
    pages: int | Expression | Sequence[str],
    parameter: str = "page",
    headers: Mapping[str, str | Expression] | None = None,
    concurrency_limit: int = 4,
    timeout: str = "PT1M",
    retry: Retry = _THREE_ATTEMPTS,
    extension: str = ".jsonl",
) -> CollectedPages:
    """Add a loop that downloads all pages of an API, and a task that joins them in the order of the pages.

    >>> with Flow(id="orders", namespace="company.team") as flow:
    ...     first = Request(id="first", uri="https://api.example.com/orders?page=1")
    ...     count = first.outputs.body | f.jq(".total_pages") | f.first()
    ...     orders = collect_pages("orders", uri="https://api.example.com/orders", pages=count)
    ...     made = Log(id="made", message=orders.uri)
    >>> [task["id"] for task in flow.to_dict()["tasks"]]
    ['first', 'each_of_orders', 'orders', 'made']

    The file has the body of each page on lines of its own, so it is a file of JSON lines if a page is one line.

    Args:
        id: The id of the task that joins the pages. The ids of the others end with it.
        uri: The address of the API, without the parameter of the page.
        pages: The number of pages, from 1; or the names of the pages.
        parameter: The name of the query parameter.
        headers: The headers of each request.
        concurrency_limit: The number of pages that are downloaded at the same time; 0 is no limit.
        timeout: The timeout of a page.
        retry: When a page is requested again.
        extension: The extension of the file.

    Returns:
        The tasks, in the order in which they run, with ``uri``, the file.

    Raises:
        PropertyError: There are no pages.
    """
    values: Expression | list[str]
    if isinstance(pages, Expression):
        values = range_of(1, pages)
    else:
        values = [str(page) for page in (range(1, pages + 1) if isinstance(pages, int) else pages)]
        if not values:
            raise PropertyError(
                f"there are no pages to collect: pages={pages!r}",
                hint="give the number of pages, or their names",
                origin=caller(),
            )
    separator = "&" if "?" in str(uri) else "?"
    with ForEach(id=f"each_of_{id}", values=values, concurrency_limit=concurrency_limit) as page:
        body = Download(
            id=f"page_of_{id}",
            uri=f"{uri}{separator}{parameter}={page.item}",
            headers=headers,
            timeout=timeout,
            retry=retry,
        )
    files = page.collect(body.outputs.uri)
    return CollectedPages(page, Concat(id=id, files=files, separator="\n", extension=extension))
