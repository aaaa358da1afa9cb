internal import Prose
internal import Testing

@testable internal import Documents

@Suite("CoNLL-U with given tokens")
struct PretokenizedCoNLLUTests {
  @Test("Tokens, comments and the last column stay; the other columns are filled")
  func filled() throws {
    let input = """
      # sent_id = 7
      # text = It didn't burn.
      1\tIt\tX\tX\tX\tX\t3\tX\tX\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
      3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      4\tburn\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      5\t.\t_\t_\t_\t_\t_\t_\t_\t_

      """
    let output = try PretokenizedCoNLLU(reading: Array(input.utf8)).text(with: Grammar())
    #expect(
      string(output) == """
        # sent_id = 7
        # text = It didn't burn.
        1\tIt\tit\tPRON\tPRP\tNumber=Sing|Person=3\t4\tnsubj\t_\t_
        2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
        2\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux\t_\t_
        3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
        4\tburn\tburn\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
        5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


        """)
  }

  @Test("What the program prints it reads back, word for word")
  func readsBack() throws {
    let grammar = try Grammar()
    let text = "“It burnt all night. Then it rained,” Okafor's deputy said. They can't go."
    let printed = CoNLLU(of: parsed(text), grammar: grammar).text()
    #expect(try string(PretokenizedCoNLLU(reading: printed).text(with: grammar)) == string(printed))
  }

  @Test(
    "What is no CoNLL-U is named by its line",
    arguments: [
      ("1\tOne\n", PretokenizedCoNLLU.Failure.columns(line: 1)),
      ("# a\n1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", .columns(line: 2)),
      ("2\tTwo\t_\t_\t_\t_\t_\t_\t_\t_\n", .number(line: 1)),
      ("x\tTwo\t_\t_\t_\t_\t_\t_\t_\t_\n", .number(line: 1)),
      ("\u{1}\n\n-\tTwo\t_\t_\t_\t_\t_\t_\t_\t_\n", .columns(line: 1)),
    ])
  func failures(text: String, failure: PretokenizedCoNLLU.Failure) {
    #expect(throws: failure) { try PretokenizedCoNLLU(reading: Array(text.utf8)) }
  }
}
