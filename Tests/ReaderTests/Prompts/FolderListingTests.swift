internal import Foundation
internal import Testing

@testable internal import Reader

@Suite("Names that lie in a folder")
struct FolderListingTests {
  @Test("A name to save under completes from what lies there too, folder by folder")
  func names() {
    var state = Warehouse.reader()
    #expect(type("s", into: &state, listing: true) == [.list(folder: "")])
    var there = FolderListing(folder: "")
    there.names = [".hidden", "fire/", "fish.txt", "warehouse-9.json"]
    _ = state.handle(.listed(there))
    #expect(type("<C-u>", into: &state, listing: true) == [])
    #expect(
      state.completion?.candidates.map(\.text) == [
        "warehouse-9.md", "warehouse-9.html", "fire/", "fish.txt", "warehouse-9.json",
      ])
    #expect(type("fi", into: &state, listing: true) == [])
    #expect(
      state.completion?.candidates.map { "\($0.text): \($0.summary)" } == [
        "fire/: folder", "fi.md: Markdown", "fi.json: JSON", "fi.html: a page for browsers",
        "fish.txt: is there; :save! replaces it",
      ])
    #expect(type("re/", into: &state, listing: true) == [.list(folder: "fire/")])
    there = FolderListing(folder: "fire/")
    there.names = ["a.md", "b/"]
    _ = state.handle(.listed(there))
    #expect(
      state.completion?.candidates.map(\.text) == [
        "fire/warehouse-9.md", "fire/warehouse-9.json", "fire/warehouse-9.html", "fire/a.md", "fire/b/",
      ])
    type("b<Tab>", into: &state)
    #expect(state.prompt?.completion?.candidates.map(\.text).first == "fire/b/")
    #expect(type("<Esc>", into: &state, listing: true) == [])
    #expect(state.listing == nil)
  }

  @Test("The names of a folder that is not typed any more change nothing; those of the open list renew it")
  func late() {
    var state = Warehouse.reader()
    type(":save fi", into: &state)
    var there = FolderListing(folder: "elsewhere/")
    there.names = ["fish.md"]
    _ = state.handle(.listed(there))
    #expect(state.completion?.candidates.map(\.text) == ["fi.md", "fi.json", "fi.html"])
    type("<Tab>", into: &state)
    there = FolderListing(folder: "")
    there.names = ["fi.txt"]
    _ = state.handle(.listed(there))
    #expect(state.prompt?.completion?.candidates.map(\.text) == ["fi.md", "fi.json", "fi.html", "fi.txt"])
  }

  @Test("A folder that one passes in the list is not entered; typing on behind it is")
  func passing() {
    var state = Warehouse.reader()
    type(":save f", into: &state)
    var there = FolderListing(folder: "")
    there.names = ["fire/", "flood/"]
    _ = state.handle(.listed(there))
    #expect(type("<Tab><Tab>", into: &state, listing: true) == [])
    #expect(state.prompt?.line.text == "save fire/")
    type("<Tab>", into: &state)
    #expect(state.prompt?.line.text == "save flood/")
    #expect(type("a", into: &state, listing: true) == [.list(folder: "flood/")])
    #expect(state.prompt?.line.text == "save flood/a")
  }

  @Test("Folders end in a slash; a name that could harm a terminal is left out; what cannot be read is empty")
  func reading() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
    let path = folder.path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "notes"), withIntermediateDirectories: true)
    for name in ["b.md", "a.md", "c\u{1B}[31m.md", "d\u{202E}.md"] {
      try Data().write(to: folder.appending(path: name))
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "link"), withDestinationURL: folder.appending(path: "notes"))
    #expect(FolderListing(reading: "\(path)/").names == ["a.md", "b.md", "link/", "notes/"])
    #expect(FolderListing(reading: "\(path)/missing/").names.isEmpty)
  }

  @Test("A script sees what lies there")
  func script() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
    let path = folder.path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "notes"), withIntermediateDirectories: true)
    let script = "s<C-u>\(path)/no<Tab><Tab>fire.md<Enter>\n:dump-screen saved\n"
    let output = try ScriptRunner.run(script: script, from: Warehouse.reader())
    #expect(output.contains("saved as \(path)/notes/fire.md"))
    #expect(FileManager.default.fileExists(atPath: "\(path)/notes/fire.md"))
  }
}
