/// Lines over the whole screen: help, messages, reasons.
struct Pager: Sendable {
  enum Kind: Hashable, Sendable {
    case help
    case messages
    case why
  }

  let kind: Kind
  /// The line at the top of the screen.
  var top = 0
  /// In help, the row that Enter runs.
  var selected = 0
  var search: PagerSearch?
  /// What `.why` says.
  var reasons: Reasons?
}
