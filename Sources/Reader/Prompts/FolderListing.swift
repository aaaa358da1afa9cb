internal import Articles
internal import Documents
internal import Glibc

/// What lies in the folder that a path at a prompt has come to.
public struct FolderListing: Hashable, Sendable {
  /// As typed, with its slash; empty for where the reader was started.
  let folder: String
  /// Folders end in a slash. Empty until they are read.
  var names: [String] = []

  /// More names than this help nobody to find one.
  private static let limit = 2_000

  /// The folder of a path that is being typed, and what is begun in it.
  static func parts(of path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// Reads the names of a folder; of one that cannot be read there are none. Waits for the disk.
  init(reading folder: String) {
    self.folder = folder
    let path = folder.isEmpty ? "." : Outside.expanded(folder)
    // A name that would have to be cleaned to be shown cannot be typed either.
    let found = (FolderNames.all(in: path) ?? []).filter {
      $0 != "." && $0 != ".." && TerminalGate.line($0) == $0
    }
    names = found.prefix(Self.limit).map { Self.isFolder("\(path)/\($0)") ? $0 + "/" : $0 }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  init(folder: String) { self.folder = folder }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension ReaderState {
  /// The path that is being typed; nil where none is.
  private var typedPath: String? {
    guard let prompt else { return nil }
    let text = prompt.line.text
    switch prompt.kind {
    case .save: return text
    case .command:
      guard let form = ["save ", "save! "].first(where: text.hasPrefix) else { return nil }
      return String(text.dropFirst(form.count).drop { $0 == " " })
    default: return nil
    }
  }

  /// Asks for the names of the folder that is being typed, once for each. Folders that one only passes in a list are not
  /// being typed.
  mutating func listTypedFolder() -> [ReaderEffect] {
    if prompt?.completion?.selected != nil { return [] }
    guard let path = typedPath else {
      listing = nil
      return []
    }
    let folder = FolderListing.parts(of: path).folder
    guard listing?.folder != folder else { return [] }
    listing = FolderListing(folder: folder)
    return [.list(folder: folder)]
  }

  /// The names have come; of a folder that is not typed any more they are of no use.
  mutating func adopt(_ found: FolderListing) {
    guard listing?.folder == found.folder else { return }
    listing = found
    renewCompletion()
  }

  /// Names for a file to save: after the title or what is typed, with what says the format; and what lies there.
  func savedNames(beginning text: String) -> [Completion.Candidate] {
    let (folder, file) = FolderListing.parts(of: text)
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let name = stem.isEmpty ? Self.fileName(for: self.name) : stem
    var kinds = [(".md", "Markdown"), (".json", "JSON"), (".html", "a page for browsers")]
    if comparison != nil, !hasStoryView { kinds.append((".diff", "both sides, as diff -u has them")) }
    let names = listing?.folder == folder ? listing?.names ?? [] : []
    let fresh = kinds.map { (name + $0.0, $0.1) }.filter { !names.contains($0.0) }
    let there = names.filter { !$0.hasPrefix(".") || file.hasPrefix(".") }.map { name in
      (name, name.hasSuffix("/") ? "folder" : "is there; :save! replaces it")
    }
    // Whoever has begun a name that is there means that one.
    let all =
      file.isEmpty
      ? fresh + there : there.filter { $0.0.hasSuffix("/") } + fresh + there.filter { !$0.0.hasSuffix("/") }
    return all.filter { $0.0.hasPrefix(file) }.map { .init(text: folder + $0.0, summary: $0.1) }
  }
}
