/// The formats in which a view can be saved, by the end of the file's name.
enum SavedFormat: String, CaseIterable, Sendable {
  case md, json, html, diff

  init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown": self = .md
    case "json": self = .json
    case "html", "htm": self = .html
    case "diff", "patch": self = .diff
    default: return nil
    }
  }

  /// Nil where the view cannot be had in this format: one article has no difference.
  func bytes(of view: SavedView) -> [UInt8]? {
    switch self {
    case .md: Array(view.markdown.utf8)
    case .json: view.json
    case .html: Array(view.html.utf8)
    case .diff: view.difference.map { Array($0.utf8) }
    }
  }
}
