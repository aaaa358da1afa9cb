public import Prose

/// One article as it was published by one outlet: its text, and what is known about it.
public struct Article: Sendable {
  /// Where it came from, as given by the user; nil for standard input.
  public let file: String?
  /// All of it, header lines too.
  public let text: SourceText
  /// The headline, from the header, the page or the text; nil where there is none.
  public let title: String?
  /// Where the title stands in `text`; nil if it came from elsewhere, or is not known.
  public let titleRange: TextRange?
  /// The paper, agency or site: from the `Source:` header, else from a file name `NN-OUTLET`.
  public let outlet: String?
  /// Who wrote it: `Ines Okafor`; nil where the article does not say.
  public let byline: String?
  /// Where it was published, as it says itself: unchecked.
  public let url: String?
  /// ISO 8601: `2025-08-16` or `2025-08-16T06:40`.
  public let published: String?
  /// With what the report begins; nil where it begins at once.
  public let dateline: Dateline?
  /// BCP 47: `en`; `und` where it cannot be told.
  public let language: String
  /// Where the article proper lies: without header lines and headline.
  public let body: TextRange
  /// Of the body, in order.
  public let paragraphs: [Paragraph]
  /// What its reader should know of what was removed, or is doubtful.
  public let notices: [Notice]

  public init(
    file: String?, text: SourceText, title: String?, titleRange: TextRange?, outlet: String?, byline: String?,
    url: String?, published: String?, dateline: Dateline?, language: String, body: TextRange,
    paragraphs: [Paragraph], notices: [Notice]
  ) {
    self.file = file
    self.text = text
    self.title = title
    self.titleRange = titleRange
    self.outlet = outlet
    self.byline = byline
    self.url = url
    self.published = published
    self.dateline = dateline
    self.language = language
    self.body = body
    self.paragraphs = paragraphs
    self.notices = notices
  }
}

extension Article {
  /// What a person calls it in a list: the outlet, else the file's name without folder and extension.
  public var label: String {
    if let outlet { return outlet }
    guard let file, !file.isEmpty else { return "standard input" }
    let name = file.split(separator: "/").last ?? Substring(file)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// Whether more is read of it than quote marks.
  public var isEnglish: Bool { language == "en" }

  /// Headline, where it stands before the body, and paragraphs: all that is read for what people say.
  public var headlineAndParagraphs: [Paragraph] {
    guard let titleRange, !titleRange.isEmpty, titleRange.end <= paragraphs.first?.range.start ?? body.start
    else {
      return paragraphs
    }
    return [Paragraph(range: titleRange, kind: .heading)] + paragraphs
  }
}

/// The place, day and agency with which a report begins: `KYIV/MOSCOW, Aug 16 (Reuters) -`.
public struct Dateline: Hashable, Sendable {
  /// The whole of it, with the dash.
  public let range: TextRange
  /// `ANCHORAGE, Alaska`.
  public let place: String
  /// `Reuters`; nil where none is named.
  public let agency: String?

  public init(range: TextRange, place: String, agency: String?) {
    self.range = range
    self.place = place
    self.agency = agency
  }
}
