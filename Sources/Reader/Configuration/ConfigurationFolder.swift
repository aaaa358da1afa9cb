internal import Articles
internal import Glibc

/// Where the configuration lies: `$XDG_CONFIG_HOME/parallax`, else `~/.config/parallax`, with `config`, `keys` and
/// `themes/NAME` in it.
struct ConfigurationFolder {
  /// Larger files are no configuration.
  private static let limit = 1 << 18
  private static let mostThemes = 100

  let path: String
  let home: String?

  /// Nil where there is no home and no other place.
  init?(environment: (String) -> String?) {
    let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    self.home = home
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      path = "\(folder)/parallax"
    } else if let home {
      path = "\(home)/.config/parallax"
    } else {
      return nil
    }
  }

  /// All of it. What is not there says nothing.
  func read() -> Configuration {
    var (files, messages): ([Configuration.File], [String]) = ([], [])
    for name in ["config", "keys"] { take("\(path)/\(name)", &files, &messages, mayBeMissing: true) }
    return finish(files, messages, themesIn: path)
  }

  /// One file of settings and keys instead, and the themes beside it.
  static func read(file: String, environment: (String) -> String?) -> Configuration {
    let home = environment("HOME")
    var (files, messages): ([Configuration.File], [String]) = ([], [])
    let folder = Self(path: parent(of: file), home: home)
    folder.take(file, &files, &messages, mayBeMissing: false)
    return folder.finish(files, messages, themesIn: folder.path)
  }

  private init(path: String, home: String?) { (self.path, self.home) = (path, home) }

  private static func parent(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  private func finish(
    _ files: [Configuration.File], _ messages: [String], themesIn folder: String
  ) -> Configuration {
    var (themes, messages): ([Configuration.File], [String]) = ([], messages)
    for name in Self.names(in: "\(folder)/themes") {
      take("\(folder)/themes/\(name)", &themes, &messages, mayBeMissing: true)
    }
    return Configuration(files, themes: themes, messages: messages)
  }

  private func take(
    _ file: String, _ files: inout [Configuration.File], _ messages: inout [String], mayBeMissing: Bool
  ) {
    do throws(WholeFile.Failure) {
      let text = String(decoding: try WholeFile.read(file, limit: Self.limit), as: UTF8.self)
      files.append(.init(name: shown(file), text: text))
    } catch {
      if error.code != ENOENT || !mayBeMissing {
        messages.append("\(shown(file)): \(error.message)")
      }
    }
  }

  /// With `~` for the home of the user.
  private func shown(_ file: String) -> String {
    guard let home, file.hasPrefix("\(home)/") else { return file }
    return "~" + file.dropFirst(home.count)
  }

  /// The themes of a folder by name; no hidden files and no back-ups.
  private static func names(in folder: String) -> [String] {
    let names = (FolderNames.all(in: folder) ?? []).filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") }
    return Array(names.sorted().prefix(mostThemes))
  }
}

extension Configuration {
  /// Which files are read.
  public enum Choice: Sendable {
    /// Those under XDG's folder for configuration.
    case standard
    /// This one, and the themes beside it.
    case file(String)
    case none
  }

  /// Reads what the user has written down.
  public static func read(_ choice: Choice) -> Configuration {
    switch choice {
    case .none: Configuration()
    case .file(let path): ConfigurationFolder.read(file: path, environment: Outside.variable)
    case .standard: ConfigurationFolder(environment: Outside.variable)?.read() ?? Configuration()
    }
  }
}
