internal import Articles
public import Prose

/// A figure that no other article has, in whichever words.
public struct LoneFigure: Hashable, Sendable {
  /// Index into `Story.articles`.
  public let article: Int
  /// With what is counted: `53 lanterns`.
  public let range: TextRange
  /// The sentence that has it.
  public let sentence: TextRange
}

extension Story {
  /// The figures that one article alone has, by article and place; none in a story of one article.
  ///
  /// Copies of one text are one. A figure of which the articles disagree has an answer in each of them, and is none.
  public var loneFigures: [LoneFigure] {
    guard Set(origins).count > 1 else { return [] }
    let shelf = FigureShelf(self)
    let disputed = Set(
      disagreements.flatMap { row in
        row.members.map { FigurePlace(article: $0.article, start: $0.range.start) }
      })
    return articles.indices.filter { origins[$0] == $0 }.flatMap { article in
      articles[article].parsed.quantities.compactMap { quantity -> LoneFigure? in
        let place = FigurePlace(article: article, start: quantity.range.start)
        guard FigureShelf.isTelling(quantity), !disputed.contains(place),
          articles[article].article.body.contains(quantity.range),
          !shelf.has(quantity, besides: origins[article]),
          let sentence = articles[article].parsed.sentences.first(where: {
            $0.range.contains(quantity.range.start)
          })
        else { return nil }
        let whole = quantity.noun.map { quantity.range.union($0) } ?? quantity.range
        return LoneFigure(article: article, range: whole, sentence: sentence.range)
      }
    }
  }
}

private struct FigurePlace: Hashable {
  let article: Int
  let start: Int
}

/// The figures of a story by unit and size, so that those near one are found without looking at all.
private struct FigureShelf {
  private var byUnit: [Quantity.Unit: [(origin: Int, quantity: Quantity)]] = [:]

  init(_ story: Story) {
    for (article, annotated) in story.articles.enumerated() {
      for quantity in annotated.parsed.quantities where quantity.lowerBound.isFinite {
        byUnit[quantity.unit, default: []].append((story.origins[article], quantity))
      }
    }
    for unit in byUnit.keys { byUnit[unit]?.sort { $0.quantity.lowerBound < $1.quantity.lowerBound } }
  }

  /// Whether a figure tells something by itself: `one of them` and `both` do not, nor does a bare number.
  static func isTelling(_ quantity: Quantity) -> Bool {
    guard quantity.lowerBound.isFinite, quantity.upperBound.isFinite else { return false }
    return quantity.unit != .count || quantity.noun != nil && quantity.lowerBound > 2
  }

  /// Whether another article has it, exactly or as nearly as it is given.
  func has(_ quantity: Quantity, besides origin: Int) -> Bool {
    guard let shelf = byUnit[quantity.unit] else { return false }
    let low = quantity.lowerBound
    // An interval that holds it may begin far below: `dozens`.
    let first = Self.firstIndex(in: shelf, notBelow: low - abs(low) * 0.8 - 2)
    let last = max(quantity.upperBound, low) + abs(quantity.upperBound) * 0.3 + 2
    for other in shelf[first...] {
      if other.quantity.lowerBound > last { return false }
      if other.origin != origin, other.quantity.isWithinReach(of: quantity) { return true }
    }
    return false
  }

  private static func firstIndex(
    in shelf: [(origin: Int, quantity: Quantity)], notBelow bound: Double
  ) -> Int {
    var (low, high) = (0, shelf.count)
    while low < high {
      let middle = (low + high) / 2
      if shelf[middle].quantity.lowerBound < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
