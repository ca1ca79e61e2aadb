import TextFormats

/// A Jupyter notebook for Python, format 4.5.
///
/// Source: Jupyter, The Notebook file format, https://nbformat.readthedocs.io/en/latest/format_description.html
struct Notebook {
  let cells: [NotebookCell]

  /// The notebook as it is written.
  var document: JSONDocument {
    [
      "cells": .array(cells.map(\.document)),
      "metadata": [
        "kernelspec": [
          "display_name": "Python 3", "language": "python", "name": "python3",
        ],
        "language_info": ["name": "python"],
      ],
      "nbformat": 4,
      "nbformat_minor": 5,
    ]
  }
}
