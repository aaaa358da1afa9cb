internal import Prose
internal import Quotations

/// Finds remarks of one speaker that two articles give in words of their own: because each translated them, or because
/// one reports what the other quotes.
///
/// The speaker is the evidence, so little needs to be shared (`I was turned away twice` and `They turned me away two
/// times`), in any order; and only quotations are looked at that have no counterpart by their words.
struct RemarkLinker {
  let articles: [AnnotatedArticle]
  let readings: [Reading]

  /// - Parameter links: What was linked by its words.
  /// - Returns: Further links between quotations.
  func links(besides links: [LinkDraft]) -> [LinkDraft] {
    var partners: [Site: Set<Int>] = [:]
    for link in links {
      partners[link.first, default: []].insert(link.second.article)
      partners[link.second, default: []].insert(link.first.article)
    }
    var bySpeaker: [Int: [Remark]] = [:]
    for reading in readings where reading.form != .narration {
      guard let speaker = reading.speaker else { continue }
      bySpeaker[speaker, default: []] += reading.pieces.compactMap { remark($0, in: reading) }
    }
    return bySpeaker.keys.sorted().flatMap { speaker in
      mutual(
        pairs(among: bySpeaker[speaker] ?? []).filter { pair in
          !(partners[pair.a.site]?.contains(pair.b.site.article) ?? false)
            && !(partners[pair.b.site]?.contains(pair.a.site.article) ?? false)
        }
      ).map(draft)
    }
  }

  // MARK: Remarks

  private struct Remark {
    let site: Site
    let kind: Quotation.Kind
    /// Whether its article says that it translates.
    let isTranslated: Bool
    /// What tells something in it: masses by stem.
    let stems: [UInt64: Double]
    let mass: Double
  }

  private static let leastWeight = 4.0

  private func remark(_ piece: Reading.Piece, in reading: Reading) -> Remark? {
    guard let quotation = quotation(piece.site), piece.words.count >= 3,
      quotation.kind == .direct || quotation.kind == .indirect
    else { return nil }
    var stems: [UInt64: Double] = [:]
    for word in reading.words[piece.words] where word.weight >= Self.leastWeight || word.isNegation {
      stems[word.stem] = max(stems[word.stem] ?? 0, word.mass)
    }
    return Remark(
      site: piece.site, kind: quotation.kind,
      isTranslated: TranslationNote.stands(at: quotation, in: articles[reading.article]), stems: stems,
      mass: stems.values.reduce(0) { $0 + $1 })
  }

  private func quotation(_ site: Site) -> Quotation? {
    guard case .quotation(let article, let index) = site else { return nil }
    return articles[article].quotations[index]
  }

  // MARK: Pairs

  private struct Pair {
    let a: Remark
    let b: Remark
    let variant: Link.Variant
    let shared: Double
    let count: Int
    /// Of the shorter remark.
    let cover: Double
  }

  /// What more remarks of one speaker share is what they always talk of.
  private static let stemLimit = 48

  private func pairs(among remarks: [Remark]) -> [Pair] {
    let isTranslated = remarks.contains(where: \.isTranslated)
    var holders: [UInt64: [Int]] = [:]
    for (index, remark) in remarks.enumerated() {
      for stem in remark.stems.keys { holders[stem, default: []].append(index) }
    }
    var candidates: Set<[Int]> = []
    for indices in holders.values where indices.count > 1 && indices.count <= Self.stemLimit {
      for (place, a) in indices.enumerated() {
        for b in indices[(place + 1)...] where remarks[a].site.article != remarks[b].site.article {
          candidates.insert([a, b])
        }
      }
    }
    return candidates.sorted { $0.lexicographicallyPrecedes($1) }.compactMap {
      pair(remarks[$0[0]], remarks[$0[1]], isTranslated: isTranslated)
    }
  }

  private func pair(_ a: Remark, _ b: Remark, isTranslated: Bool) -> Pair? {
    var (shared, count) = (0.0, 0)
    for (stem, mass) in a.stems {
      guard let other = b.stems[stem] else { continue }
      shared += min(mass, other)
      count += 1
    }
    let cover = min(1, shared / max(1, min(a.mass, b.mass)))
    let variant: Link.Variant
    if a.kind == .direct, b.kind == .direct {
      guard isTranslated, shared >= 3, cover >= 0.3 else { return nil }
      variant = .translated
    } else {
      guard count >= 3, shared >= 8, cover >= 0.6 else { return nil }
      variant = .indirect
    }
    return Pair(a: a, b: b, variant: variant, shared: shared, count: count, cover: cover)
  }

  /// Those in which each is the other's best in its article.
  private func mutual(_ pairs: [Pair]) -> [Pair] {
    struct Side: Hashable {
      let site: Site
      let article: Int
    }
    func sides(_ pair: Pair) -> [Side] {
      [
        Side(site: pair.a.site, article: pair.b.site.article),
        Side(site: pair.b.site, article: pair.a.site.article),
      ]
    }
    var best: [Side: Double] = [:]
    for pair in pairs {
      for side in sides(pair) { best[side] = max(best[side] ?? 0, pair.shared) }
    }
    return pairs.filter { pair in sides(pair).allSatisfy { pair.shared >= best[$0] ?? 0 } }
  }

  // MARK: Making one

  private func draft(_ pair: Pair) -> LinkDraft {
    // The quoted one first, then the fuller, then by its words: never by the order of the articles.
    func rank(_ remark: Remark) -> (Int, Double, String) {
      let text = quotation(remark.site).map { articles[remark.site.article].text.string(in: $0.content) }
      return (remark.kind == .direct ? 1 : 0, remark.mass, text ?? "")
    }
    let (first, second) = rank(pair.b) > rank(pair.a) ? (pair.b, pair.a) : (pair.a, pair.b)
    return LinkDraft(
      kind: .quotation, variant: pair.variant, first: first.site, second: second.site,
      confidence: ((0.5 + 0.25 * pair.cover) * 100).rounded() / 100, differences: [],
      reason: pair.variant == .translated ? LinkReason.translated : LinkReason.reported, relation: .same,
      cover: pair.cover, sharedCount: pair.count, mass: pair.shared)
  }
}
