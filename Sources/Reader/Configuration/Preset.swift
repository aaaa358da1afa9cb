/// The habits of hands that come from another program, as far as its keys have a counterpart here.
enum Preset: String, CaseIterable, Sendable {
  case less, tig, newsboat, emacs

  /// Lines of a key file.
  private var lines: String {
    switch self {
    case .less:
      // g and < are the top, d and u half a page; what they did moves: compare to c, letters to F, links to U, and
      // go-commands behind a comma.
      """
      prefix g ,
      bind j line-down
      bind k line-up
      bind g top
      bind <lt> top
      bind > bottom
      bind c compare
      bind d half-page-down
      bind u half-page-up
      bind f page-down
      bind F pick-quotation
      bind U links
      bind <C-v> page-down
      bind <A-v> page-up
      bind <C-e> line-down
      bind <C-n> line-down
      bind <C-y> line-up
      bind <C-p> line-up
      bind h help
      bind H help
      bind r redraw
      bind v open-in-editor
      bind ZZ quit
      """
    case .tig:
      // Arrows go through the items, j and k through lines; @ from chunk to chunk.
      """
      bind <Down> next-article
      bind <Up> previous-article
      bind - page-up
      bind @ next-disagreement
      bind h help
      bind r redraw
      bind <F5> redraw
      """
    case .newsboat:
      // j and k go from article to article, n and p to what is next of interest; the arrows scroll.
      """
      bind j next-article
      bind k previous-article
      bind n next-quote
      bind p previous-quote
      bind <C-n> next-match
      bind <C-p> previous-match
      bind F only-disagreements
      bind <C-f> cancel
      bind r redraw
      """
    case .emacs:
      """
      bind <C-n> line-down
      bind <C-p> line-up
      bind <C-v> page-down
      bind <A-v> page-up
      bind <A-lt> top
      bind <A-gt> bottom
      bind <C-f> right-pane
      bind <C-b> left-pane
      bind <C-s> search
      bind <C-r> previous-match
      bind <C-g> cancel
      bind <A-x> command-line
      bind <A-w> copy-quotation
      bind <C-l> line-to-middle
      bind <C-x>o next-pane
      bind <C-x>1 maximise
      bind <C-x>k close
      bind <C-x><C-s> save-view
      """
    }
  }

  /// A line that is none would be a slip of ours; a test says so.
  var changes: [KeymapChange] {
    lines.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return try? KeymapChange(words[0], Array(words.dropFirst()))
    }
  }

  /// How many changes it is written in.
  var count: Int { lines.split(separator: "\n").count }
}
