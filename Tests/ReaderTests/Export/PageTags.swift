internal import Testing

/// The tags of a page, read strictly: whatever is not in the form that our pages have is a mistake.
struct PageTags {
  private(set) var names: Set<String> = []
  private(set) var addresses: [String] = []
  private(set) var anchors: Set<String> = []
  private(set) var mistakes: [String] = []
  /// The text between the tags, as a browser shows it.
  private(set) var text = ""

  private static let void: Set<String> = ["meta"]

  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "dir", "href", "rel", "id", "role", "title",
    "aria-label", "tabindex", "scope", "colspan", "value", "datetime",
  ]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    if rest.hasPrefix("<!DOCTYPE html>\n") { rest = rest.dropFirst("<!DOCTYPE html>\n".count) }
    while let start = rest.firstIndex(of: "<") {
      let before = rest[..<start]
      if before.contains(">") { if open.last != "style" { mistakes.append("a loose > in \(before)") } }
      if open.last != "style" { text += Self.plain(String(before)) }
      guard let end = Self.end(of: rest[start...]) else {
        mistakes.append("a tag without an end")
        return
      }
      read(rest[rest.index(after: start)..<end], &open)
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { mistakes.append("left open: \(open)") }
    for address in addresses where address.hasPrefix("#") && !anchors.contains(String(address.dropFirst())) {
      mistakes.append("nothing is called \(address)")
    }
  }

  /// The end of a tag: a `>` that is in no quotes.
  private static func end(of tag: Substring) -> Substring.Index? {
    var isQuoted = false
    return tag.indices.first { index in
      if tag[index] == "\"" { isQuoted.toggle() }
      return tag[index] == ">" && !isQuoted
    }
  }

  private mutating func read(_ tag: Substring, _ open: inout [String]) {
    if tag.first == "/" {
      let name = String(tag.dropFirst())
      if open.popLast() != name { mistakes.append("</\(name)> closes nothing") }
      return
    }
    let name = String(tag.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    names.insert(name)
    if !Self.void.contains(name) { open.append(name) }
    if ["p", "h1", "h2", "h3"].contains(name), open.dropLast().contains("p") {
      mistakes.append("<\(name)> in a paragraph")
    }
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      guard let match = rest.wholeMatch(of: /\ ([a-z-]+)="([^"]*)"(.*)/.dotMatchesNewlines()) else {
        mistakes.append("no attributes: \(rest)")
        return
      }
      if !Self.attributes.contains(String(match.1)) { mistakes.append("attribute \(match.1)") }
      if match.1 == "href" { addresses.append(Self.plain(String(match.2))) }
      if match.1 == "id", !anchors.insert(String(match.2)).inserted { mistakes.append("\(match.2) twice") }
      rest = match.3
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
