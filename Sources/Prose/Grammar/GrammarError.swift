/// Why there is no grammar: the program was built without its model, or the model is damaged. Everything that does
/// not ask for tags and heads works all the same.
public enum GrammarError: Error, Hashable, Sendable {
  /// The program holds no model.
  case missing
  /// The model was made for another version of the program.
  case version(found: Int, wanted: Int)
  /// Its checksum or its measures are wrong.
  case damaged
}

extension GrammarError {
  /// In one sentence, without a full stop.
  public var explanation: String {
    switch self {
    case .missing: "this build holds no grammar model: words have no tags and no heads"
    case .version(let found, let wanted):
      "the grammar model has version \(found), and this program reads \(wanted)"
    case .damaged: "the grammar model in this program is damaged: install the program again"
    }
  }
}
