internal import Prose
internal import Testing

@testable internal import Documents

@Suite("The table of quantities")
struct QuantityTableTests {
  private static let header =
    "kind\tstart\tend\twords\tunit\tlower\tupper\tapproximate\tamount_start\tamount_end\tstated_lower\t"
    + "stated_upper\tnumbers\tgrain\tnoun\tverb\trelation\n"

  @Test("A row for each amount and each ordinal, in code points")
  func rows() {
    let table = QuantityTable(
      of: read("“Café” fed at least 1,200 people in its second year, for about €3."))
    #expect(
      string(table.text()) == Self.header + """
        quantity\t11\t25\tat least 1,200\tcount\t1200\tinf\tno\t20\t25\t1200\t1200\t20-25=1200\t100\tpeople\t\t
        ordinal\t40\t46\tsecond\t\t2\t2\t\t\t\t\t\t\t\t\t\t
        quantity\t57\t65\tabout €3\tEUR\t3\t3\tyes\t63\t65\t3\t3\t64-65=3\t1\t\t\t

        """)
  }

  @Test("With the trees there are verbs")
  func verbs() throws {
    let parsed = read("Rescuers saved 12 people.")
    let table = QuantityTable(of: parsed, syntax: Syntax(of: parsed, by: try Grammar()))
    #expect(
      string(table.text()) == Self.header + """
        quantity\t15\t17\t12\tcount\t12\t12\tno\t15\t17\t12\t12\t15-17=12\t1\tpeople\tsave\tobj

        """)
  }

  @Test("A text without amounts has a header")
  func empty() { #expect(string(QuantityTable(of: read("")).text()) == Self.header) }
}
