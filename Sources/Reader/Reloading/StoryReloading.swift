internal import Articles
internal import Collation
internal import Prose

extension StoryLoading {
  /// Reads files again and posts what has changed in them; if anything has, the story of all of them too.
  ///
  /// - Parameters:
  ///   - files: What is known of them.
  ///   - others: Articles of the story that are in no file.
  ///   - strictness: How sure a disagreement has to be.
  ///   - post: Takes the events, `reloaded` last.
  static func reload(
    _ files: [Reloadable], _ others: [(slot: Int, annotated: AnnotatedArticle)], _ strictness: Strictness,
    post: (ReaderEvent) -> Void
  ) {
    var changed: [(slot: Int, article: Article)] = []
    var kept = others
    var unreadable = 0
    for file in files {
      do throws(ArticleError) {
        let article = try ArticleLoader.article(from: .init(file: file.file))
        guard let old = file.annotated, old.text == article.text else {
          changed.append((file.slot, article))
          continue
        }
        kept.append((file.slot, old))
      } catch {
        // What failed before fails again without another word.
        guard let old = file.annotated else { continue }
        unreadable += 1
        post(.complaint("\(error.explanation.message); it stays as it was read"))
        kept.append((file.slot, old))
      }
    }
    guard !changed.isEmpty else { return post(.reloaded(changed: 0, unreadable: unreadable)) }
    let (grammar, _) = Self.grammar()
    for (slot, article) in changed { post(.articleChanged(slot: slot, article)) }
    let isAlone = kept.count + changed.count == 1
    for (slot, article) in changed {
      let annotated = AnnotatedArticle(article, grammar: grammar, isAlone: isAlone)
      post(.annotated(slot: slot, annotated))
      kept.append((slot, annotated))
    }
    kept.sort { $0.slot < $1.slot }
    let (unique, dropped, notes) = unique(kept.map { ($0.slot, $0.annotated.article) })
    for slot in dropped { post(.articleDropped(slot: slot)) }
    let slots = Set(unique.map(\.slot))
    let story = Story(
      collating: kept.filter { slots.contains($0.slot) }.map(\.annotated), strictness: strictness)
    post(.collated(story, slots: unique.map(\.slot)))
    post(.surveyed(StorySurvey(of: story)))
    for note in notes { post(.note(note)) }
    post(.reloaded(changed: changed.count, unreadable: unreadable))
  }
}
