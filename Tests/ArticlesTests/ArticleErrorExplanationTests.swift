import Testing

@testable import Articles

@Suite("ArticleError in words")
struct ArticleErrorExplanationTests {
  @Test(
    "An error names the file, the cause and the next step",
    arguments: [
      (
        ArticleError.missing(file: "x.txt"),
        Explanation("x.txt: no such file or folder", hint: "check the spelling of the path")
      ),
      (
        .unreadable(file: "x.txt", cause: "Permission denied"),
        Explanation(
          "x.txt cannot be read: permission denied",
          hint: "ask for read permission (chmod +r), or copy the file")
      ),
      (
        .unreadable(file: "x", cause: "Is a directory"),
        Explanation("x cannot be read: is a directory", hint: "name the files in it, or the folder itself")
      ),
      (
        .unreadable(file: "x", cause: "Input/output error"),
        Explanation(
          "x cannot be read: input/output error", hint: "copy the file to another place and open that")
      ),
      (
        .binary(file: "x.pdf"),
        Explanation(
          "x.pdf is not a text file", hint: "save the article as plain text (UTF-8) and open that file")
      ),
      (
        .empty(file: "x.txt"),
        Explanation("x.txt holds no text", hint: "save the article again, with its text")
      ),
      (
        .tooLarge(file: "x.txt", bytes: (16 << 20) + 1, limit: 16 << 20),
        Explanation(
          "x.txt is larger than an article: 17 MB, the limit is 16 MB",
          hint: "give each article a file of its own")
      ),
      (
        .emptyFolder(file: "news"),
        Explanation(
          "news holds no article files",
          hint: "put .txt, .text or .md files in it; folders inside a folder are not read")
      ),
      (
        .keyboard,
        Explanation(
          "standard input is the terminal, and has no article",
          hint: "give a file, or send the text with < or |")
      ),
    ])
  func explanations(error: ArticleError, explanation: Explanation) {
    #expect(error.explanation == explanation)
  }
}
