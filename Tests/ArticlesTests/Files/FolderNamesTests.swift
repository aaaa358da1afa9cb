import Glibc
import Testing

@testable import Articles

@Suite("What lies in a folder")
struct FolderNamesTests {
  @Test("Every name is there, hidden ones too; a folder that is not there has none, and errno says why")
  func names() {
    let folder = TemporaryFolder()
    for name in ["b.txt", ".hidden", "é"] { folder.file(name, "") }
    #expect(FolderNames.all(in: folder.path)?.sorted() == [".", "..", ".hidden", "b.txt", "é"])
    #expect(FolderNames.all(in: "\(folder.path)/none") == nil)
    #expect(errno == ENOENT)
  }
}
