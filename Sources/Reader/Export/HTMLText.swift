/// Text of strangers in HTML, between tags and in quoted attributes.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// ` lang="en-GB"`; nothing for what is no name of a language.
  static func language(_ name: String) -> String {
    let isName = name.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isName && !name.isEmpty && name.utf8.count <= 35 ? " lang=\"\(name)\"" : ""
  }

  /// A date of publication for people and, where it is one, for programs.
  static func time(_ published: String) -> String {
    let shown = escaped(PublicationDate.shown(published))
    guard Publication(published) != nil else { return "<span>\(shown)</span>" }
    return "<time datetime=\"\(escaped(published))\">\(shown)</time>"
  }

  /// A link out of the page, for addresses that are of the web; it tells nobody where it was followed.
  static func link(_ address: String) -> String {
    let text = escaped(address)
    return "<a class=\"out\" href=\"\(text)\" rel=\"noopener noreferrer\">\(text)</a>"
  }

  /// When an article appeared, and where; nil where neither is known.
  static func source(published: String?, url: String?) -> String? {
    let parts = [published.map(time), url.flatMap(WebAddress.checked).map(link)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
