internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The files of the configuration")
struct ConfigurationFolderTests {
  private func write(_ text: String, to name: String, in folder: URL) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test("config, keys and the themes of XDG's folder are read; with ~ for the home in messages")
  func standard() throws {
    try withFolder { home in
      try write("set theme=paper\nset", to: ".config/parallax/config", in: home)
      try write("bind W follow", to: ".config/parallax/keys", in: home)
      try write("conflict 125", to: ".config/parallax/themes/paper", in: home)
      try write("conflict 125", to: ".config/parallax/themes/paper~", in: home)
      let folder = try #require(ConfigurationFolder { $0 == "HOME" ? home.path : nil })
      let configuration = folder.read()
      #expect(configuration.themes.map(\.name) == ["dark", "light", "high-contrast", "monochrome", "paper"])
      #expect(configuration.settings.count == 1)
      #expect(configuration.keymap.command(for: [.character("W")], in: .reading) == .follow)
      #expect(
        configuration.messages == [
          "~/.config/parallax/config:2: set takes settings, such as set theme=light"
        ])
      let other = try #require(
        ConfigurationFolder { $0 == "HOME" ? home.path : home.appending(path: "none").path })
      #expect(other.read().messages == [])
      #expect(other.read().themes == Theme.all)
    }
  }

  @Test("Without a home there is nothing to read")
  func nowhere() {
    #expect(ConfigurationFolder { _ in nil } == nil)
    #expect(ConfigurationFolder { $0 == "HOME" ? "relative" : nil } == nil)
  }

  @Test("A named file is read instead, with the themes beside it; that it is not there is said")
  func named() throws {
    try withFolder { folder in
      try write("set theme=mine width=50", to: "other", in: folder)
      try write("base light", to: "themes/mine", in: folder)
      let path = folder.appending(path: "other").path
      let configuration = ConfigurationFolder.read(file: path) { _ in nil }
      #expect(configuration.settings.count == 2)
      #expect(configuration.messages == [])
      let missing = ConfigurationFolder.read(file: "\(path)-not") { _ in nil }
      #expect(missing.messages == ["\(path)-not: No such file or directory"])
      let large = folder.appending(path: "large").path
      try Data(repeating: 35, count: 300_000).write(to: URL(filePath: large))
      #expect(ConfigurationFolder.read(file: large) { _ in nil }.messages == ["\(large): File too large"])
      #expect(
        ConfigurationFolder.read(file: folder.path) { _ in nil }.messages == [
          "\(folder.path): Is a directory"
        ])
    }
  }
}
