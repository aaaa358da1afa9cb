internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Changes of the keys")
struct KeymapChangeTests {
  private func change(_ line: String) throws(CommandLine.Mistake) -> KeymapChange {
    let words = line.split(separator: " ").map(String.init)
    return try KeymapChange(words[0], Array(words.dropFirst()))
  }

  private func keymap(_ lines: String...) throws -> Keymap {
    var keymap = Keymap.standard
    for line in lines { _ = try keymap.make(try change(line), origin: "test") }
    return keymap
  }

  @Test(
    "A line says what the keys do from now on",
    arguments: [
      ("bind J next-quote", KeymapChange.bind([.character("J")], .nextQuote)),
      ("bind <C-x><C-s> save-view", .bind([.control("x"), .control("s")], .saveView)),
      ("bind <A-gt> bottom", .bind([.alt(">")], .bottom)),
      ("unbind zz", .unbind([.character("z"), .character("z")])),
      ("prefix g ,", .prefix([.character("g")], [.character(",")])), ("preset tig", .preset(.tig)),
    ])
  func lines(line: String, expected: KeymapChange) throws {
    #expect(try change(line) == expected)
  }

  @Test(
    "A slip is answered by what would have been right",
    arguments: [
      ("bind J", "bind is written bind KEYS NAME, such as bind J next-article"),
      ("bind J next-artcle", "no command “next-artcle”; is it next-article?"),
      ("bind J frobnicate", "no command “frobnicate”; help lists what there is"),
      ("bind <Entre> follow", "<Entre> is no key"),
      ("bind 5j top", "a number before a key repeats it, so no keys begin with 5"),
      ("bind <C-c> quit", "^C cancels, whatever is bound"),
      ("bind <C-j> line-down", "a terminal sends the same for ^J as for <Enter>; write that"),
      ("unbind", "unbind is written unbind KEYS"), ("unbind é", "é does nothing anyway"),
      ("prefix gg ,", "prefix takes one key, and the one instead"), ("prefix é ,", "no keys begin with é"),
      ("prefix g z", "zt is line-to-top; unbind it first"), ("prefix g j", "j is line-down; unbind it first"),
      ("bind jj top", "jj begins with j, which is line-down; unbind that first"),
      ("preset vim", "no preset “vim”; there are less, tig, newsboat and emacs"),
    ])
  func mistakes(line: String, message: String) {
    var keymap = Keymap.standard
    #expect(throws: CommandLine.Mistake(message)) { try keymap.make(try change(line), origin: "test") }
    #expect(keymap.bindings.count == Keymap.standard.bindings.count)
  }

  @Test("A key is bound wherever its command works, and keeps what it did elsewhere")
  func contexts() throws {
    let keymap = try keymap("bind w follow")
    #expect(keymap.command(for: [.character("w")], in: .reading) == .follow)
    #expect(keymap.command(for: [.character("w")], in: .comparison) == .wordsOrCharacters)
    #expect(keymap.keys(for: .follow, in: .reading).first == [.character("w")])
    #expect(keymap.origins(of: .follow, in: .reading) == ["test"])
    #expect(keymap.origins(of: .wordsOrCharacters, in: .comparison) == [])
  }

  @Test("Keys that begin longer ones hide them, which is said")
  func hiding() throws {
    var keymap = Keymap.standard
    let hidden = try keymap.make(.bind([.character("z")], .follow), origin: "test")
    #expect(Set(hidden.map { KeyNotation.shown($0) }).isSuperset(of: ["zt", "zz", "zb"]))
    #expect(keymap.continuations(of: [.character("z")], in: .reading).isEmpty)
    #expect(
      KeymapChange.note([[.character("z"), .character("t")]], by: .bind([.character("z")], .follow))
        == "z is bound and hides zt; prefix gives them another beginning")
  }

  @Test("A prefix takes all its sequences along, so that its key is free")
  func prefix() throws {
    let keymap = try keymap("prefix g ,", "bind g top")
    #expect(keymap.command(for: [.character("g")], in: .reading) == .top)
    #expect(keymap.command(for: [.character(","), .character("s")], in: .reading) == .goToArticle)
    #expect(keymap.continuations(of: [.character("g")], in: .reading).isEmpty)
  }

  @Test("unbind takes a key away in every place")
  func unbinding() throws {
    let keymap = try keymap("unbind d")
    for context in Keymap.Context.allCases {
      #expect(keymap.command(for: [.character("d")], in: context) == nil)
    }
  }

  @Test("A name that is nearly right is found, one that is not is not")
  func closest() {
    #expect("nxt-quote".closest(among: ["next-quote", "next-pair"]) == "next-quote")
    #expect("quote".closest(among: ["next-quote", "next-pair"]) == nil)
  }
}
