internal import Glibc

/// Finds the files that paths on a command line stand for.
///
/// A folder stands for the article files directly in it, by name; folders inside it are not entered, since they are
/// other stories as often as not. A file that is named itself is an article whatever it is called.
struct InputFinder {
  /// More files than this of one folder are left out, and said.
  static let folderLimit = 1_000

  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  private(set) var inputs: [ArticleLoader.Input] = []
  private(set) var failures: [ArticleLoader.Failure] = []
  private(set) var notes: [String] = []
  private var seen: [Identity: String] = [:]
  private var hasStandardInput = false

  init(_ paths: [String]) {
    for path in paths {
      if path == "-" { addStandardInput() } else { add(path) }
    }
  }

  private mutating func addStandardInput() {
    if hasStandardInput {
      notes.append("standard input was given twice; taken once")
    } else {
      hasStandardInput = true
      inputs.append(ArticleLoader.Input(file: nil))
    }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      failures.append(ArticleLoader.Failure(file: path, error: FileBytes.error(errno, reading: path)))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR { addFolder(path) } else { addFile(path, status) }
  }

  private mutating func addFile(_ path: String, _ status: stat) {
    // Pipes share an identity with nothing, and reading one twice would wait for ever.
    let identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    if let first = seen[identity] {
      notes.append(
        first == path
          ? "\(path) was given twice; taken once" : "\(path) is the same file as \(first); taken once")
    } else {
      seen[identity] = path
      inputs.append(ArticleLoader.Input(file: path))
    }
  }

  private mutating func addFolder(_ folder: String) {
    guard let names = FolderNames.all(in: folder) else {
      failures.append(ArticleLoader.Failure(file: folder, error: FileBytes.error(errno, reading: folder)))
      return
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var found = 0
    for name in names.filter(Self.isArticleName).sorted(by: Self.precedes) {
      var status = stat()
      let path = prefix + name
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      found += 1
      if found <= Self.folderLimit { addFile(path, status) }
    }
    if found == 0 {
      failures.append(ArticleLoader.Failure(file: folder, error: .emptyFolder(file: folder)))
    } else if found > Self.folderLimit {
      notes.append("\(folder) holds \(found) articles; the first \(Self.folderLimit) were taken")
    }
  }

  private static let extensions: Set<String> = ["txt", "text", "md"]

  /// Hidden files, back-ups and READMEs are not articles.
  static func isArticleName(_ name: String) -> Bool {
    guard !name.hasPrefix("."), !name.hasSuffix("~") else { return false }
    let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.first != "readme" else { return false }
    return parts.count == 1 || parts.last.map { extensions.contains(String($0)) } ?? false
  }

  /// The order of bytes, which is the same on every machine.
  static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
