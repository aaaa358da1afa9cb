internal import Articles
internal import Collation
internal import Prose

/// The matrix as it is looked at.
struct MatrixView: Sendable {
  let matrix: StoryMatrix
  /// Index of a row that is no heading.
  var row: Int
  var column: Int
  var topRow = 0
  var firstColumn = 0

  var cell: StoryMatrix.Cell? { matrix.rows[row].cells[column] }

  /// Indices of the rows that the cursor goes to.
  var stops: [Int] { matrix.rows.indices.filter { !matrix.rows[$0].isHeading } }
}

/// Where its parts stand.
struct MatrixAreas {
  /// Columns of the words at the left.
  let label: Int
  /// Columns of each outlet.
  let width: Int
  /// Whether there is room for the outlets' names; else they are numbered.
  let hasNames: Bool
  let rows: Area
  let detail: Area
  /// How many outlets are in view.
  let visible: Int

  init(body: Area, outlets: Int) {
    let label = min(body.columns, max(8, min(64, body.columns * 2 / 5)))
    let room = body.columns - label
    let share = room / max(1, outlets)
    hasNames = share >= Self.nameColumns
    width = hasNames ? min(20, share) : 4
    // What the outlets leave free is for the words.
    let used = hasNames ? width * outlets : min(room, 4 * outlets)
    self.label = max(label, min(body.columns - used, 100))
    visible = max(1, (body.columns - self.label) / width)
    let detail = body.rows < 12 ? 0 : min(7, body.rows / 3)
    rows = body.below(2).top(body.rows - 2 - detail)
    self.detail = body.below(body.rows - detail)
  }

  /// `changed` with its sign, and a blank.
  private static let nameColumns = 10
}

extension ReaderState {
  var matrixAreas: MatrixAreas {
    MatrixAreas(body: layout.body, outlets: matrix?.matrix.columns.count ?? 0)
  }

  /// `gm`: the matrix, at what is current.
  mutating func openMatrix() {
    guard matrix == nil else { return matrix = nil }
    guard hasOthers else { return say(nothingToCompare) }
    guard let story, let index else { return say("links are still being looked for") }
    let found = StoryMatrix(story, index)
    guard let first = found.rows.firstIndex(where: { !$0.isHeading }) else {
      return say("no article quotes anybody")
    }
    var view = MatrixView(matrix: found, row: first, column: 0)
    let number = comparison.map { self.number(of: $0.pair) } ?? currentMark?.number
    let article = comparison?.shown.left.article ?? slot.flatMap { slots[$0].article }
    if let article { view.column = found.columns.firstIndex { $0.contains(article) } ?? 0 }
    let row = found.rows.firstIndex {
      if case .quotation(let own, _) = $0.content { own == number } else { false }
    }
    if let row { view.row = row }
    matrix = view
  }

  /// A command in the matrix.
  mutating func browseMatrix(_ command: Command, count: Int?) {
    let times = max(1, count ?? 1)
    if let distance = command.distance(times: times, page: max(1, matrixAreas.rows.rows - 1)) {
      return stepMatrixRow(distance)
    }
    let all = matrix?.matrix.rows.count ?? 0
    switch command {
    case .top: stepMatrixRow(-all)
    case .bottom: stepMatrixRow(all)
    case .rightColumn: stepMatrixColumn(times)
    case .leftColumn: stepMatrixColumn(-times)
    case .openRow: openCell()
    case .compare: compareCell()
    case .allOutlets: openOutletsOfRow()
    case .matrix: matrix = nil
    case .only: openOnly()
    case .timeline: openTimeline()
    default: break
    }
  }

  private mutating func stepMatrixRow(_ distance: Int) {
    guard let matrix else { return }
    let stops = matrix.stops
    guard let position = stops.firstIndex(of: matrix.row) else { return }
    self.matrix?.row = stops[min(max(position + distance, 0), stops.count - 1)]
  }

  private mutating func stepMatrixColumn(_ distance: Int) {
    guard let matrix else { return }
    self.matrix?.column = min(max(matrix.column + distance, 0), matrix.matrix.columns.count - 1)
  }

  private mutating func openCell() {
    guard let cell = currentCell() else { return }
    go(to: .passage(cell.passages[0]))
  }

  /// The cell of the cursor; where there is none, a message says so.
  mutating func currentCell() -> StoryMatrix.Cell? {
    guard let matrix, let story else { return nil }
    if let cell = matrix.cell { return cell }
    let article = matrix.matrix.columns[matrix.column][0]
    let isAlone = if case .alone = matrix.matrix.rows[matrix.row].content { true } else { false }
    let label = story.articles[article].article.label
    say(isAlone ? "\(label) has no words of this speaker alone" : "\(label) does not print it")
    return nil
  }

  private mutating func compareCell() {
    guard let matrix, let cell = currentCell() else { return }
    if case .quotation(_, let fullest) = matrix.matrix.rows[matrix.row].content, fullest != cell.passages[0],
      compare(fullest, with: cell.passages[0])
    {
      return
    }
    guard compare(cell.passages[0], with: nil) else { return say("no other article has these words") }
  }

  private mutating func openOutletsOfRow() {
    guard let matrix, let index,
      case .quotation(let number, let fullest) = matrix.matrix.rows[matrix.row].content
    else { return say("no other article has these words") }
    let group = index.groups[number - 1]
    let passage = matrix.cell?.passages.first ?? fullest
    let marks = group.compactMap { passage in index.marks[passage.article].first { $0.passage == passage } }
    var questions: [Int] = []
    for question in marks.flatMap(\.disagreements) where !questions.contains(question) {
      questions.append(question)
    }
    openOutlets(of: passage, number: number, questions)
  }

  /// Keeps the cell of the cursor on the screen, and the heading of its rows where there is room.
  mutating func settleMatrix() {
    guard var matrix else { return }
    let areas = matrixAreas
    let heading = matrix.matrix.rows[..<matrix.row].lastIndex { $0.isHeading } ?? matrix.row
    let first = matrix.row - heading < areas.rows.rows ? heading : matrix.row
    matrix.topRow = min(max(matrix.topRow, matrix.row - areas.rows.rows + 1), first)
    matrix.topRow = max(0, matrix.topRow)
    matrix.firstColumn = max(0, min(matrix.firstColumn, matrix.matrix.columns.count - areas.visible))
    matrix.firstColumn = min(max(matrix.firstColumn, matrix.column - areas.visible + 1), matrix.column)
    self.matrix = matrix
  }
}
