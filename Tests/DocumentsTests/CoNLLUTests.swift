internal import Testing

@testable internal import Documents

@Suite("CoNLL-U")
struct CoNLLUTests {
  @Test("Tokens are numbered from 1, and say where no space follows; a paragraph is marked where it begins")
  func tokens() {
    #expect(
      string(CoNLLU(of: parsed("The fire was out, she said. It rained.\n\nIt was over.\n")).text()) == """
        # newpar
        # sent_id = 1
        # text = The fire was out, she said.
        1\tThe\t_\t_\t_\t_\t_\t_\t_\t_
        2\tfire\t_\t_\t_\t_\t_\t_\t_\t_
        3\twas\t_\t_\t_\t_\t_\t_\t_\t_
        4\tout\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        5\t,\t_\t_\t_\t_\t_\t_\t_\t_
        6\tshe\t_\t_\t_\t_\t_\t_\t_\t_
        7\tsaid\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        8\t.\t_\t_\t_\t_\t_\t_\t_\t_

        # sent_id = 2
        # text = It rained.
        1\tIt\t_\t_\t_\t_\t_\t_\t_\t_
        2\trained\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        3\t.\t_\t_\t_\t_\t_\t_\t_\t_

        # newpar
        # sent_id = 3
        # text = It was over.
        1\tIt\t_\t_\t_\t_\t_\t_\t_\t_
        2\twas\t_\t_\t_\t_\t_\t_\t_\t_
        3\tover\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4\t.\t_\t_\t_\t_\t_\t_\t_\t_


        """)
  }

  @Test("A sentence end inside a quotation ends a sentence of the treebank")
  func innerBoundary() {
    let text = string(CoNLLU(of: parsed("“It burnt. Then it rained,” she said.")).text())
    #expect(
      text.split(separator: "\n").filter { $0.hasPrefix("# text") } == [
        "# text = “It burnt.", "# text = Then it rained,” she said.",
      ])
  }
}
