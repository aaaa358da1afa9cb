/// A question on the last row that the keyboard answers.
struct Prompt: Sendable {
  enum Kind: Sendable { case command, search, searchAll, limit, save, pipe, pipeQuotation, quit }

  let kind: Kind
  var line = LineEditor()
  /// The entry of the history that is shown; nil while the line is the user's own.
  var recalled: Int?
  /// What the user had typed before recalling.
  var draft = ""
  /// What Tab listed; nil while nothing is.
  var completion: Completion?
  /// Whether the view that is saved has two sides.
  var offersDifference = false

  var sign: String {
    switch kind {
    case .command: ":"
    case .search: "/"
    case .searchAll: "g/"
    case .limit: "&"
    case .save: "Save as (.md .json .html\(offersDifference ? " .diff" : "")): "
    case .pipe: "Pipe this view to: "
    case .pipeQuotation: "Pipe the quotation to: "
    case .quit: "Quit? y/n "
    }
  }
}
