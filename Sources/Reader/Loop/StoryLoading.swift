internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

/// The way from paths to a reader that has read them.
enum StoryLoading {
  /// What is called at the top of the screen: the folder or file if it is one, else nothing but the program.
  static func name(of paths: [String]) -> String {
    if paths == ["-"] { return "standard input" }
    guard paths.count == 1, let path = paths.first,
      let last = path.split(separator: "/").last(where: { $0 != "." && $0 != ".." })
    else { return "parallax" }
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return String(last) }
    return String(last[..<dot])
  }

  /// Reads everything at once, on this thread, as a reader is to be opened. `prepare` gets it, with the files of its
  /// slots, before the first article comes.
  static func state(
    for paths: [String], size: GridSize, usesUnicode: Bool, _ opening: Opening, hidesMessages: Bool = true,
    prepare: (inout ReaderState, [String?]) -> Void = { _, _ in }
  ) -> ReaderState {
    let found = ArticleLoader.inputs(for: paths)
    let files = found.inputs.map(\.file) + found.failures.map(\.file)
    var state = ReaderState(name: name(of: paths), files: files, screen: size, usesUnicode: usesUnicode)
    opening.begin(&state)
    prepare(&state, files)
    var articles: [(slot: Int, article: Article)] = []
    for (slot, input) in found.inputs.enumerated() {
      do {
        let article = try ArticleLoader.article(from: input)
        articles.append((slot, article))
        _ = state.handle(.articleLoaded(slot: slot, article))
      } catch {
        _ = state.handle(.articleFailed(slot: slot, error))
      }
    }
    for (index, failure) in found.failures.enumerated() {
      _ = state.handle(.articleFailed(slot: found.inputs.count + index, failure.error))
    }
    let (kept, dropped, notes) = unique(articles)
    for slot in dropped { _ = state.handle(.articleDropped(slot: slot)) }
    let (grammar, complaint) = grammar()
    if let complaint { _ = state.handle(.note(complaint)) }
    let annotated = kept.map { AnnotatedArticle($0.article, grammar: grammar, isAlone: kept.count == 1) }
    if !kept.isEmpty {
      let story = Story(collating: annotated, strictness: opening.strictness)
      _ = state.handle(.collated(story, slots: kept.map(\.slot)))
      _ = state.handle(.surveyed(StorySurvey(of: story)))
    }
    for note in found.notes + notes { _ = state.handle(.note(note)) }
    if hidesMessages { state.messages.hide() }
    return state
  }

  /// Reads the inputs, each in a task of its own, and posts what comes of it: text first, then, once one is shown,
  /// quotations, then what they share.
  static func load(
    _ inputs: [ArticleLoader.Input], _ strictness: Strictness, after firstFrame: FirstFrame,
    post: @escaping @Sendable (ReaderEvent) -> Void
  ) async {
    // All texts first: they can be read while quotations are still looked for.
    var loaded: [(slot: Int, article: Article)] = []
    await withTaskGroup(of: (Int, Article)?.self) { group in
      for (slot, input) in inputs.enumerated() {
        group.addTask { article(from: input, slot: slot, post: post).map { (slot, $0) } }
      }
      for await case let (slot, article)? in group { loaded.append((slot, article)) }
    }
    guard !loaded.isEmpty else { return }
    await firstFrame.wait()
    guard !Task.isCancelled else { return }
    loaded.sort { $0.slot < $1.slot }
    let isAlone = loaded.count == 1
    let (grammar, complaint) = grammar()
    if let complaint { post(.note(complaint)) }
    var read: [(slot: Int, annotated: AnnotatedArticle)] = []
    await withTaskGroup(of: (Int, AnnotatedArticle).self) { group in
      for (slot, article) in loaded {
        group.addTask {
          let annotated = AnnotatedArticle(article, grammar: grammar, isAlone: isAlone)
          post(.annotated(slot: slot, annotated))
          return (slot, annotated)
        }
      }
      for await (slot, annotated) in group { read.append((slot, annotated)) }
    }
    guard !Task.isCancelled, !read.isEmpty else { return }
    read.sort { $0.slot < $1.slot }
    let (kept, dropped, notes) = unique(read.map { ($0.slot, $0.annotated.article) })
    for slot in dropped { post(.articleDropped(slot: slot)) }
    let slots = Set(kept.map(\.slot))
    let story = Story(
      collating: read.filter { slots.contains($0.slot) }.map(\.annotated), strictness: strictness)
    post(.collated(story, slots: kept.map(\.slot)))
    for note in notes { post(.note(note)) }
    post(.surveyed(StorySurvey(of: story)))
  }

  private static func article(
    from input: ArticleLoader.Input, slot: Int, post: (ReaderEvent) -> Void
  ) -> Article? {
    do {
      let article = try ArticleLoader.article(from: input)
      post(.articleLoaded(slot: slot, article))
      return article
    } catch {
      post(.articleFailed(slot: slot, error))
      return nil
    }
  }

  /// The grammar of this build; nil and what to say about it if it has no sound model.
  static func grammar() -> (Grammar?, complaint: String?) {
    do throws(GrammarError) {
      return (try Grammar(), nil)
    } catch {
      return (nil, error.explanation)
    }
  }

  /// The articles that are shown, and the slots of those that are the same text as one before.
  static func unique(
    _ articles: [(slot: Int, article: Article)]
  ) -> (kept: [(slot: Int, article: Article)], dropped: [Int], notes: [String]) {
    let (unique, notes) = ArticleLoader.unique(articles.map(\.article))
    var kept: [(slot: Int, article: Article)] = []
    var dropped: [Int] = []
    var rest = unique[...]
    for entry in articles {
      // `unique` keeps the order, so that the next one kept is the first of the rest or this one is dropped.
      if let next = rest.first, next.file == entry.article.file, next.text == entry.article.text {
        kept.append((entry.slot, next))
        rest.removeFirst()
      } else {
        dropped.append(entry.slot)
      }
    }
    return (kept, dropped, notes)
  }
}
