internal import Articles
@_spi(Measuring) internal import Collation
internal import Prose

/// `ParallaxBenchmarks claims`: what the model of claim links is fitted to (`Scripts/claims/fit`).
///
/// Reads paths of articles, a line each, a blank line between stories; prints an array of JSON a story, a pair of
/// sentences for each of its elements: article, sentence, claim, the same of the other side, features. Places are code
/// points.
enum ClaimPairs {
  static func print() {
    guard let grammar = try? Grammar() else { preconditionFailure("this build holds no sound grammar model") }
    Swift.print("[" + MeasuredClaimPair.featureNames.map { "\"\($0)\"" }.joined(separator: ", ") + "]")
    var paths: [String] = []
    while let line = readLine() {
      if line.isEmpty {
        printStory(of: paths, grammar)
        paths = []
      } else {
        paths.append(line)
      }
    }
    if !paths.isEmpty { printStory(of: paths, grammar) }
  }

  private static func printStory(of paths: [String], _ grammar: Grammar) {
    let articles = paths.map { path in
      guard let input = ArticleLoader.inputs(for: [path]).inputs.first,
        let article = try? ArticleLoader.article(from: input)
      else { preconditionFailure("\(path) cannot be read") }
      return AnnotatedArticle(article, grammar: grammar)
    }
    let maps = articles.map { CodePointMap($0.text) }
    let pairs = MeasuredClaimPair.all(of: articles).map { pair in
      let sides = [
        (pair.articles.0, pair.sentences.0, pair.claims.0),
        (pair.articles.1, pair.sentences.1, pair.claims.1),
      ].map { article, sentence, claim in
        let places = [sentence, claim].map { maps[article].codePoints(of: $0) }
        return "\(article), \(places.map { "\($0.lowerBound), \($0.upperBound)" }.joined(separator: ", "))"
      }
      return "[\(sides.joined(separator: ", ")), \(pair.features)]"
    }
    Swift.print("[" + pairs.joined(separator: ", ") + "]")
  }
}
