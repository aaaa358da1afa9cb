internal import Prose
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

  @Test(
    "With a grammar every word has its lemma, tags, features, head and relation; a clitic is a word of a token"
  )
  func grammar() throws {
    #expect(
      try string(CoNLLU(of: parsed("The crews didn't see Okafor's boat."), grammar: Grammar()).text()) == """
        # newpar
        # sent_id = 1
        # text = The crews didn't see Okafor's boat.
        1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
        2\tcrews\tcrew\tNOUN\tNNS\tNumber=Plur\t5\tnsubj\t_\t_
        3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
        3\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t5\taux\t_\t_
        4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
        5\tsee\tsee\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_
        6-7\tOkafor's\t_\t_\t_\t_\t_\t_\t_\t_
        6\tOkafor\tOkafor\tPROPN\tNNP\tNumber=Sing\t8\tnmod:poss\t_\t_
        7\t's\t's\tPART\tPOS\t_\t6\tcase\t_\t_
        8\tboat\tboat\tNOUN\tNN\tNumber=Sing\t5\tobj\t_\tSpaceAfter=No
        9\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_


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
