public import Collation

/// What has to be looked for in the whole texts of a story, once, away from the thread that draws.
public struct StorySurvey: Sendable {
  /// Figures that one article alone has.
  let loneFigures: [LoneFigure]
  /// What one article calls false and another does not.
  let denials: [Denial]

  /// Looks through all texts; the work grows with their length.
  public init(of story: Story) { self.init(loneFigures: story.loneFigures, denials: story.denials) }

  init(loneFigures: [LoneFigure], denials: [Denial]) {
    (self.loneFigures, self.denials) = (loneFigures, denials)
  }
}
