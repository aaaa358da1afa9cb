internal import Testing

@testable internal import Documents

@Suite("CoNLL-U")
struct CoNLLUTests {
  @Test("Tokens are numbered from 1, and say where no space follows")
  func tokens() {
    #expect(
      string(CoNLLU(of: parsedText("The fire\nwas out|.¦ It|’s over|.¦")).text()) == """
        # newpar
        # sent_id = 1
        # text = The fire was out.
        1\tThe\t_\t_\t_\t_\t_\t_\t_\t_
        2\tfire\t_\t_\t_\t_\t_\t_\t_\t_
        3\twas\t_\t_\t_\t_\t_\t_\t_\t_
        4\tout\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        5\t.\t_\t_\t_\t_\t_\t_\t_\t_

        # sent_id = 2
        # text = It’s over.
        1\tIt\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\t’s\t_\t_\t_\t_\t_\t_\t_\t_
        3\tover\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4\t.\t_\t_\t_\t_\t_\t_\t_\t_


        """)
  }

  @Test("A sentence end inside a quotation ends a sentence of the treebank")
  func innerBoundary() {
    #expect(
      string(CoNLLU(of: parsedText("“|It burnt|.‖ Then rain|,|” she said|.¦")).text()).split(separator: "\n")
        .filter { $0.hasPrefix("# text") } == ["# text = “It burnt.", "# text = Then rain,” she said."])
  }
}
