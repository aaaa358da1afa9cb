internal import Collation
internal import Prose
internal import TerminalUI

/// A view over the whole screen that gathers what lies apart in the articles: each of its rows leads to its words.
struct Board: Sendable {
  enum Kind: Hashable, Sendable {
    /// What every outlet has of one quotation or one question.
    case outlets
    /// What one outlet alone has, or calls false.
    case only
    /// The articles as they were published.
    case timeline
  }

  /// Where a row leads.
  enum Target: Hashable, Sendable {
    case passage(Passage)
    /// The words of one side of a disagreement: indices into `Story.disagreements` and its members.
    case member(disagreement: Int, member: Int)
    /// Words that are no passage.
    case words(article: Int, TextRange)
    /// The beginning of an article.
    case article(Int)
  }

  struct Row: Sendable {
    /// What stands before the words on the first line, at the left edge: a sign.
    let sign: Run
    let indent: Int
    /// Nil for headings.
    let target: Target?
    private let make: @Sendable () -> StyledText

    var text: StyledText { make() }

    init(
      sign: Run = Run(""), indent: Int = 2, text: StyledText = StyledText(), target: Target? = nil
    ) {
      self.init(sign: sign, indent: indent, target: target) { text }
    }

    /// A row whose words are put together only where it is seen: of thousands a screen shows twenty.
    init(
      sign: Run = Run(""), indent: Int = 2, target: Target? = nil,
      making make: @escaping @Sendable () -> StyledText
    ) {
      (self.sign, self.indent, self.target, self.make) = (sign, indent, target, make)
    }
  }

  let kind: Kind
  let title: [Run]
  let rows: [Row]
  /// The passage that the others are held against; nil where there is none.
  var anchor: Passage?
  /// Index of a row that has a target; of any row where none has one.
  var selected = 0
  /// The row at the top of the screen.
  var top = 0

  init(_ kind: Kind, title: [Run], rows: [Row], anchor: Passage? = nil) {
    self.kind = kind
    self.title = title
    self.rows = rows
    self.anchor = anchor
    selected = rows.firstIndex { $0.target != nil } ?? 0
  }

  /// Indices of the rows that lead somewhere.
  var stops: [Int] { rows.indices.filter { rows[$0].target != nil } }
}

extension Board {
  /// Columns before the words that a sign and the arrow of the selected row take.
  static let margin = 2

  /// Lines that are longer are hard to read.
  static let measure = 100

  func lines(of text: StyledText, indent: Int, columns: Int) -> [Range<Int>] {
    text.lines(width: min(max(1, columns - Self.margin - indent), Self.measure))
  }

  func height(of row: Int, columns: Int) -> Int {
    lines(of: rows[row].text, indent: rows[row].indent, columns: columns).count
  }
}
