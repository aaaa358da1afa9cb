import Glibc
import Testing

@testable import Articles

@Suite("InputFinder")
struct InputFinderTests {
  private let folder = TemporaryFolder()

  private func find(_ paths: String...) -> (
    files: [String?], failures: [ArticleLoader.Failure], notes: [String]
  ) {
    let finder = InputFinder(paths)
    return (finder.inputs.map(\.file), finder.failures, finder.notes)
  }

  @Test("A folder stands for the article files directly in it, by name")
  func folders() {
    for name in [
      "02-b.txt", "01-a.TXT", "c.md", "notes", "d.text", "README.md", "readme", ".hidden.txt", "x.html",
      "a.txt~",
    ] {
      folder.file(name, name)
    }
    folder.folder("other.txt")
    let path = folder.path
    let expected = ["01-a.TXT", "02-b.txt", "c.md", "d.text", "notes"].map { "\(path)/\($0)" }
    #expect(find(path).files == expected)
    #expect(find(path + "/").files == expected, "a slash at the end is no second one")
  }

  @Test("A folder without article files and a path to nothing are failures; the others go on")
  func failures() {
    let empty = folder.folder("empty")
    let file = folder.file("x.html", "x")
    let found = find("/nowhere", empty, file)
    #expect(found.files == [file], "a file that is named itself may be called anything")
    #expect(
      found.failures == [
        .init(file: "/nowhere", error: .missing(file: "/nowhere")),
        .init(file: empty, error: .emptyFolder(file: empty)),
      ])
  }

  @Test("The same file is taken once, by whatever name")
  func duplicates() {
    let file = folder.file("a.txt", "a")
    let other = "\(folder.path)/b.txt"
    #expect(symlink(file, other) == 0)
    let found = find(file, folder.path, file)
    #expect(found.files == [file])
    #expect(
      found.notes == [
        "\(file) was given twice; taken once", "\(other) is the same file as \(file); taken once",
        "\(file) was given twice; taken once",
      ])
  }

  @Test("A dash is standard input, once")
  func standardInput() {
    let found = find("-", "-")
    #expect(found.files == [nil])
    #expect(found.notes == ["standard input was given twice; taken once"])
  }
}
