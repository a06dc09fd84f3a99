"""Compare the picture of a page with a reference, in a way that does not depend on the fonts of the machine.

Texts are drawn as boxes, and colours are compared as means of squares of 8 pixels, so that what differs between
browsers, such as the smoothing of a line, makes no difference, and a line that is missing does.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from tests.box_font import box_font
from tests.browser import Tab

__all__ = ["MOST_SQUARES", "Square", "assert_looks_like", "different_squares", "texts_as_boxes"]

_LEAST = 10
"""The least difference of a mean colour, of 255, that counts. Other fonts and other settings for fonts on
the machine gave up to 8."""
MOST_SQUARES = 3
"""The squares that may differ."""

Square = tuple[int, int, int]
"""Where a square is, and how much its colour differs."""

_BOXES = """(async () => {
    const font = new FontFace("Boxes", Uint8Array.from(atob("%s"), (one) => one.charCodeAt(0)), {weight: "100 900"});
    document.fonts.add(await font.load());
    const style = new CSSStyleSheet();
    style.replaceSync(`* { font-family: Boxes !important; font-style: normal !important; animation: none !important;
        caret-color: transparent !important; }
        select, input { appearance: none !important; }`);
    document.adoptedStyleSheets = [style];
    document.activeElement.blur();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
})()"""

_COMPARE = """(async (pictures) => {
    const squares = await Promise.all(pictures.map(async (picture) => {
        const bytes = Uint8Array.from(atob(picture), (one) => one.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
        const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        const data = context.getImageData(0, 0, image.width, image.height).data;
        const columns = Math.ceil(image.width / 8), means = new Float64Array(columns * Math.ceil(image.height / 8) * 3);
        for (let y = 0; y < image.height; y++) {
            for (let x = 0; x < image.width; x++) {
                const square = (y >> 3) * columns + (x >> 3), pixel = y * image.width + x;
                for (let colour = 0; colour < 3; colour++) means[square * 3 + colour] += data[pixel * 4 + colour] / 64;
            }
        }
        return {columns, means, size: image.width + "x" + image.height};
    }));
    const [one, other] = squares;
    if (one.size !== other.size) return [[0, 0, 255]];
    const found = [];
    for (let square = 0; square < one.means.length / 3; square++) {
        const at = [0, 1, 2].map((colour) => square * 3 + colour);
        const difference = Math.max(...at.map((index) => Math.abs(one.means[index] - other.means[index])));
        found.push([(square %% one.columns) * 8, Math.floor(square / one.columns) * 8, Math.round(difference)]);
    }
    return found.filter((square) => square[2] >= %d);
})(%s)"""


def texts_as_boxes(tab: Tab) -> None:
    """Draw every character of a page as a box, and stop what moves."""
    tab.run(_BOXES % base64.b64encode(box_font("Boxes")).decode())


def different_squares(tab: Tab, picture: bytes, reference: bytes) -> list[Square]:
    """Return where two pictures differ, as squares of 8 pixels."""
    both = json.dumps([base64.b64encode(one).decode() for one in (picture, reference)])
    found: list[Any] = tab.run(_COMPARE % (_LEAST, both))
    return [(x, y, difference) for x, y, difference in found]


def assert_looks_like(tab: Tab, reference: Path, folder: Path, *, update: bool = False) -> None:
    """Compare a page, whose texts are boxes, with a picture of it.

    Args:
        tab: The page.
        reference: The picture that is kept.
        folder: Where the picture is written if it differs.
        update: Whether to keep the picture as the reference instead.
    """
    picture = tab.picture()
    if update:
        reference.parent.mkdir(exist_ok=True)
        reference.write_bytes(picture)
        return
    assert reference.is_file(), f"{reference} is missing: run this test with --snapshot-update"
    found = different_squares(tab, picture, reference.read_bytes())
    if len(found) > MOST_SQUARES:
        seen = folder / reference.name
        seen.write_bytes(picture)
        raise AssertionError(
            f"{seen} differs from {reference} in {len(found)} squares of 8 pixels, such as {found[:5]}. "
            "If it looks as it should, run this test with --snapshot-update."
        )
