"""Takes the picture of a report that README.md shows: its head with the box of verdicts, and its first table.

    python picture.py report.html report.png

The page is shown 1280 pixels wide and light, and cut to its text column; 256 colors keep the file small.
Pillow comes with matplotlib.
"""

import argparse
import base64
import io
import json
import pathlib
import tempfile

from PIL import Image

import look

AREA = """
(() => {
  const main = document.querySelector('main').getBoundingClientRect();
  const table = document.querySelector('#group-1 table').getBoundingClientRect();
  return JSON.stringify({x: main.left, y: 0, width: main.width, height: table.bottom + 16, scale: 1});
})()
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("picture")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as profile:
        browser = look.Browser(profile)
        try:
            browser.open_page()
            look.view(browser, pathlib.Path(options.page).resolve().as_uri(), 1280, "light", "screen")
            found = browser.call("Runtime.evaluate", expression=AREA)
            area = json.loads(found["result"]["value"])
            shot = browser.call("Page.captureScreenshot", captureBeyondViewport=True, clip=area)
        finally:
            browser.close()
    picture = Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB")
    picture.quantize(256, dither=Image.Dither.NONE).save(options.picture, optimize=True)


if __name__ == "__main__":
    main()
