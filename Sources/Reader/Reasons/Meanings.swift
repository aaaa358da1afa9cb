internal import Collation
internal import Quotations

extension Quotation.Kind {
  /// The rule by which words are a quotation of this kind.
  var meaning: String {
    switch self {
    case .direct: "direct: a quoted sentence or clause that stands as speech"
    case .mixed: "mixed: quoted words inside the reporter's own clause"
    case .indirect: "indirect: a reported clause without quote marks"
    case .scare: "scare: quoted words that the reporter holds at arm's length"
    case .title: "title: quote marks around a name or a title"
    }
  }
}

extension Link.Variant {
  /// The rule by which two passages are linked so.
  var meaning: String {
    switch self {
    case .verbatim: "the same words"
    case .truncated: "the same words, fewer of them on one side"
    case .ellipsis: "the same words with some left out between them"
    case .altered: "the same words but for some that were put in, left out or changed"
    case .translated: "one remark in two translations"
    case .indirect: "quoted on one side, reported on the other"
    case .restated: "the same remark or fact in other words"
    }
  }
}

extension Disagreement.Kind {
  /// What two sides do so that they disagree in this kind.
  var meaning: String {
    switch self {
    case .quantity: "the same thing counted or measured, with numbers that exclude each other"
    case .date: "the same event, at times that exclude each other"
    case .place: "the same event, at places that are not one within the other"
    case .name: "the same one, with another name or spelling"
    case .attribution: "the same words, given to different speakers"
    case .wording: "one utterance, in words that mean something else"
    case .negation: "the same statement, once with and once without a not"
    case .modality: "the same statement, once as certain and once as possible"
    case .framing: "the same thing, in words that judge it differently"
    }
  }
}
