internal import Articles
internal import Collation
internal import Prose

/// One input of the reader: an article, or what became of it.
struct Slot: Sendable {
  enum Content: Sendable {
    case loading
    case article(Article)
    case failed(ArticleError)
    /// The same text as an article before it: not shown.
    case dropped
  }

  /// What the keys act on in an article.
  struct Current: Hashable, Sendable {
    /// Index into the marks.
    var mark: Int
    /// A disagreement and the member of it that is visited; nil while only the passage is.
    var disagreement: Int?
    var member = 0
  }

  /// As the user gave it; nil for standard input.
  let file: String?
  var content = Content.loading {
    didSet {
      label = Self.label(of: content, file)
      published = loaded?.published
    }
  }
  /// What it is called in a list. Kept, as the next, for every frame shows it, and an article is much to copy.
  private(set) var label: String
  /// The date of publication, as the article gives it.
  private(set) var published: String?
  var annotated: AnnotatedArticle?
  /// Its index in the story, once collated.
  var article: Int?
  var text: DisplayText?
  /// Words of the body, as white space parts them.
  var words = 0
  var marks: MarkList = []
  /// The byte of the article at the top of the screen.
  var top = 0
  var current: Current?
  /// Whether it is another text than when the story was last open.
  var hasChanged = false

  var isDropped: Bool {
    if case .dropped = content { true } else { false }
  }

  var loaded: Article? {
    if case .article(let article) = content { article } else { nil }
  }

  var failure: ArticleError? {
    if case .failed(let error) = content { error } else { nil }
  }

  /// The same without a look at what it is.
  var isLoaded: Bool {
    if case .article = content { true } else { false }
  }

  var isFailed: Bool {
    if case .failed = content { true } else { false }
  }

  /// What one looks at in a place of this article, where that is a passage.
  func mark(at place: Place) -> Mark? {
    place.mark.flatMap { start in marks.first { $0.range.start == start && place.isAt($0) } }
  }

  init(file: String?) {
    self.file = file
    label = Self.label(of: .loading, file)
  }

  private static func label(of content: Content, _ file: String?) -> String {
    if case .article(let article) = content { return article.label }
    guard let file, !file.isEmpty else { return "standard input" }
    return String(file.split(separator: "/").last ?? Substring(file))
  }
}
