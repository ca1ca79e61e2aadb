#!/usr/bin/env python3
"""Renders a Markdown file as GitHub does, and tells what a reader gets of it.

    python render_markdown.py FILE

Prints one JSON object: `tags`, every kind of element with the attributes used (`td align`), and `lines`, the
words of every table cell, list item and heading.
"""

import json
import sys
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

BLOCKS = {"td", "th", "li", "h1", "h2", "p"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags = set()
        self.lines = []

    def handle_starttag(self, tag, attributes):
        self.tags.add(" ".join([tag] + sorted(name for name, _ in attributes)))
        if tag in BLOCKS:
            self.lines.append("")

    def handle_data(self, data):
        if self.lines:
            self.lines[-1] += data

    def handle_comment(self, data):
        self.tags.add("comment")


reader = Reader()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    reader.feed(cmarkgfm.github_flavored_markdown_to_html(file.read(), Options.CMARK_OPT_UNSAFE))
reader.close()
print(json.dumps({"tags": sorted(reader.tags), "lines": [line.strip() for line in reader.lines]}))
