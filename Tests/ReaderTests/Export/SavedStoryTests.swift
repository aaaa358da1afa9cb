internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Saved views of the whole story")
struct SavedStoryTests {
  private func view(_ keys: String) throws -> SavedView {
    var state = Quay.reader()
    type(keys, into: &state)
    return try #require(state.savedView)
  }

  @Test("dump")
  func dump() throws {
    for keys in ["]]t", "gm", "go", "gT"] {
      let view = try view(keys)
      print("@@@ \(keys)\n\(view.markdown)@@@ plain\n\(view.plainText)")
      if keys == "gm" || keys == "]]t" {
        print("@@@ json\n\(String(decoding: view.json, as: UTF8.self))")
        print("@@@ html\n\(view.html.components(separatedBy: "<body").last ?? "")")
      }
    }
    for keys in ["]]t", "gm", "go", "gT", "gTj", "gml", "gmlllj", "gmG", "goG"] {
      var state = Quay.reader()
      type(keys, into: &state)
      print("@@@ y \(keys)\n\(type("y", into: &state))\n\(state.messages.shown?.text ?? "")")
    }
    for keys in ["]]ty", "gms"] {
      var state = Quay.reader()
      type(keys, into: &state)
      print("@@@ screen \(keys)\n\(styledDump(state.view()))")
    }
  }
}
