public import Prose

/// Words that a text attributes to someone: an *attribution* has *content*, *cue* and *source* (Pareti 2012, PARC).
public struct Quotation: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A quoted sentence or clause that stands as speech.
    case direct
    /// Quoted words inside the reporter's own clause.
    case mixed
    /// A reported clause without marks.
    case indirect
    /// Quoted words that the reporter holds at arm's length, nobody's speech in particular.
    case scare
    /// Marks around a name, a title, a sign, a nickname: listed, never linked, never counted.
    case title
  }

  /// The words inside the marks; of an indirect quotation the reported clause without `that`.
  public let content: TextRange
  public let kind: Kind
  /// The words that report (`said`, `according to`); nil where the layout alone does.
  public let cue: TextRange?
  /// The words that name the speaker here: `he`, `the mayor`, `Ms Okafor`.
  public let source: TextRange?
  /// Pieces of one interrupted quotation, and quotations under one cue, share it. Counted from 0 in the article.
  public let utterance: Int
  /// Index of the quotation in `Annotation.quotations` that this one lies in.
  public let within: Int?
  /// Index of the speaker in `Annotation.entities`.
  public let speaker: Int?
  /// Why there is no speaker, or why it is doubtful.
  public let speakerNote: String?
  /// From 0 to 1: how sure the rules are of kind and speaker.
  public let confidence: Double

  public init(
    content: TextRange, kind: Kind, cue: TextRange?, source: TextRange?, utterance: Int, within: Int?,
    speaker: Int?, speakerNote: String?, confidence: Double
  ) {
    self.content = content
    self.kind = kind
    self.cue = cue
    self.source = source
    self.utterance = utterance
    self.within = within
    self.speaker = speaker
    self.speakerNote = speakerNote
    self.confidence = confidence
  }
}
