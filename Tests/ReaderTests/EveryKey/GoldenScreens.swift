internal import Foundation

/// The screens of ours that lie in `Tests/ReaderTests/Screens`. `PARALLAX_WRITE_SCREENS=1` writes them anew.
enum GoldenScreens {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Screens")

  private static let isWriting = ProcessInfo.processInfo.environment["PARALLAX_WRITE_SCREENS"] != nil

  private static func file(_ name: String) -> URL { folder.appending(path: "\(name).txt") }

  /// The golden screen of a name, after writing it where that is wanted.
  static func screen(_ name: String, now text: String) throws -> String {
    let file = file(name)
    if isWriting {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The names there are in a folder of them.
  static func names(in part: String) throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: part), includingPropertiesForKeys: nil)
    return Set(files.map { "\(part)/\($0.deletingPathExtension().lastPathComponent)" })
  }
}
