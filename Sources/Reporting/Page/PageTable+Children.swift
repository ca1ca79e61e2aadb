import Mustache

// A template finds what it names by reflection unless a value answers itself. Tables have thousands of
// cells, for which reflection would cost most of a page's time.

extension PageTable: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "caption": caption
    case "headings": headings
    case "rows": rows
    default: nil
    }
  }
}

extension PageTable.Heading: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "isNumber": isNumber
    default: nil
    }
  }
}

extension PageTable.Row: MustacheParent {
  func child(named name: String) -> Any? { name == "cells" ? cells : nil }
}

extension PageTable.Cell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "label": label
    case "isFirst": isFirst
    case "isNumber": isNumber
    default: nil
    }
  }
}
