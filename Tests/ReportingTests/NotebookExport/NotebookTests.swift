import Testing
import TextFormats

@testable import Reporting

@Suite("A notebook")
struct NotebookTests {
  @Test("Its file has the cells in order, and no outputs")
  func whole() {
    let notebook = Notebook(cells: [
      NotebookCell(.markdown, "title", "# One"),
      NotebookCell(.code, "sum", "total = 1\n\ntotal + 1"),
    ])
    #expect(
      String(decoding: JSONWriter.indented(notebook.document), as: UTF8.self) == #"""
        {
          "cells": [
            { "cell_type": "markdown", "id": "title", "metadata": {}, "source": ["# One"] },
            {
              "cell_type": "code",
              "id": "sum",
              "metadata": {},
              "execution_count": null,
              "outputs": [],
              "source": ["total = 1\n", "\n", "total + 1"]
            }
          ],
          "metadata": {
            "kernelspec": { "display_name": "Python 3", "language": "python", "name": "python3" },
            "language_info": { "name": "python" }
          },
          "nbformat": 4,
          "nbformat_minor": 5
        }

        """#)
  }
}
