import Testing
@testable import Reader
import TerminalUI
@Test func scratch() throws {
  for (c, r) in [(80, 24), (100, 30), (160, 50), (40, 10)] {
    print(try ScriptRunner.run(script: """
    :dump-screen start
    }
    :dump-screen disagreement
    ]
    :dump-screen quote
    d
    :dump-screen compare
    """, from: Warehouse.reader(columns: c, rows: r)))
  }
}
