internal import Articles
internal import Collation
internal import Documents
internal import Prose
internal import TerminalUI

/// A view of the whole story as it is saved: its rows and cells, and the articles that they come from.
struct SavedStory: Hashable, Sendable {
  struct Source: Hashable, Sendable {
    /// In the lists of the reader.
    let number: Int
    let label: String
    let published: String?
    /// Only where a browser can open it.
    let url: String?
  }

  /// A row of a board.
  struct Line: Hashable, Sendable {
    /// A heading, a row, or a row that belongs to the one above it.
    enum Level: String, Sendable { case heading, row, inner }

    let level: Level
    let sign: String
    let runs: [SavedView.Run]
    /// The number of the article that the row leads to.
    let article: Int?
  }

  /// How one outlet has the words of a row.
  struct Cell: Hashable, Sendable {
    let sign: String
    let word: String
    /// In pieces, where the outlet parts them.
    let words: [String]
  }

  /// A row of the matrix.
  struct TableRow: Hashable, Sendable {
    enum Kind: String, Sendable { case speaker, quotation, alone }

    let kind: Kind
    let number: Int?
    /// The speaker, or the words as the fullest printing has them.
    let words: String
    /// For each outlet; nil where it has nothing of it. None for a speaker.
    let cells: [Cell?]
  }

  enum Content: Hashable, Sendable {
    case lines([Line])
    case table(outlets: [String], [TableRow])
  }

  let content: Content
  let sources: [Source]

  var isTable: Bool { if case .table = content { true } else { false } }

  /// All words that may be marked.
  var runs: [SavedView.Run] { if case .lines(let lines) = content { lines.flatMap(\.runs) } else { [] } }
}

extension ReaderState {
  /// The view of the whole story that is open, for saving.
  var savedStoryView: SavedView? {
    guard let story else { return nil }
    let content: SavedStory.Content
    let heading: String
    if let board {
      content = .lines(savedLines(of: board, in: story))
      heading = board.title.map(\.text).joined()
    } else if let matrix {
      content = savedTable(of: matrix.matrix, in: story)
      heading = "Who printed what"
    } else {
      return nil
    }
    let numbers = numbers
    let sources = story.articles.enumerated().map { index, annotated in
      let article = annotated.article
      return SavedStory.Source(
        number: numbers[index] ?? index + 1, label: TerminalGate.line(article.label),
        published: article.published.map(TerminalGate.line), url: article.url.flatMap(WebAddress.checked))
    }
    return SavedView(
      title: TerminalGate.line(name), columns: [], heading: TerminalGate.line(heading), rows: [],
      story: SavedStory(content: content, sources: sources.sorted { $0.number < $1.number }))
  }

  private func savedLines(of board: Board, in story: Story) -> [SavedStory.Line] {
    let numbers = numbers
    var isBelowRow = false
    return board.rows.compactMap { row in
      let text = row.text
      guard !text.bytes.isEmpty else { return nil }
      let pieces = text.pieces(of: 0..<text.bytes.count)
      let level: SavedStory.Line.Level =
        if pieces.first?.style.role == .heading {
          .heading
        } else {
          row.indent > 2 && isBelowRow ? .inner : .row
        }
      isBelowRow = level != .heading && (isBelowRow || row.indent <= 2)
      let runs = pieces.map { piece in
        let words = String(decoding: text.bytes[piece.range], as: UTF8.self)
        let mark = level == .heading ? nil : SavedView.Mark(piece.style)
        return SavedView.Run(text: TerminalGate.line(words), mark: mark, number: nil)
      }
      let article = row.target?.article(in: story).map { numbers[$0] ?? $0 + 1 }
      return SavedStory.Line(
        level: level, sign: row.sign.text.onOneLine, runs: runs, article: article)
    }
  }

  private func savedTable(of matrix: StoryMatrix, in story: Story) -> SavedStory.Content {
    let names = OutletRows(story, numbers: numbers, .unicode)
    let outlets = matrix.columns.map { articles in
      let copies = articles.count > 1 ? " +\(articles.count - 1)" : ""
      return TerminalGate.line((articles.first.map(names.name) ?? "") + copies)
    }
    let rows = matrix.rows.map { row -> SavedStory.TableRow in
      let cells = matrix.columns.indices.map { row.cells[$0].map { savedCell($0, of: row, in: story) } }
      switch row.content {
      case .speaker(let name, let role):
        let title = [name, role].compactMap(\.self).joined(separator: " · ")
        return .init(kind: .speaker, number: nil, words: TerminalGate.line(title.onOneLine), cells: [])
      case .quotation(let number, let fullest):
        return .init(kind: .quotation, number: number, words: story.savedWords(of: fullest), cells: cells)
      case .alone:
        return .init(kind: .alone, number: nil, words: "only in one outlet", cells: cells)
      }
    }
    return .table(outlets: outlets, rows)
  }

  private func savedCell(
    _ cell: StoryMatrix.Cell, of row: StoryMatrix.Row, in story: Story
  ) -> SavedStory.Cell {
    let words = cell.passages.map(story.savedWords)
    guard case .alone = row.content else {
      return SavedStory.Cell(sign: cell.printing.sign, word: cell.printing.word, words: words)
    }
    return SavedStory.Cell(sign: String(words.count), word: "alone", words: words)
  }
}

extension Story {
  /// The words of a passage as a file may hold them.
  func savedWords(of passage: Passage) -> String { TerminalGate.line(printed(passage)) }
}

extension SavedView.Mark {
  /// What a style on the screen says; nil for plain words.
  fileprivate init?(_ style: Style) {
    if style.role == .conflict {
      self = .conflict
    } else if style.role == .reworded || style.isUnderlined {
      self = .differing
    } else if style.isBold {
      self = .label
    } else {
      return nil
    }
  }
}
