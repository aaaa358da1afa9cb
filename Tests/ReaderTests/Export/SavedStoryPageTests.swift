internal import Foundation
internal import Testing

@testable internal import Reader

@Suite("Views of the whole story as pages")
struct SavedStoryPageTests {
  private func view(_ keys: String) throws -> SavedView {
    try #require(Quay.reader().after(keys).savedView)
  }

  private func body(_ page: String) -> String { page.components(separatedBy: "<main>").last ?? "" }

  @Test("The page of the matrix: a table that can be scrolled, and the articles")
  func matrixPage() throws {
    let page = try body(view("gm").html)
    #expect(
      page == """

        <div class="wide" role="region" aria-label="Who printed what" tabindex="0">
        <table>
        <thead><tr><th class="words" scope="col">Words</th><th scope="col" dir="auto">1 Agency +1</th><th scope="col" dir="auto">3 Post</th><th scope="col" dir="auto">4 Evening Sun</th><th scope="col" dir="auto">5 Quay Notes</th></tr></thead>
        <tbody>
        <tr class="speaker"><th colspan="5" scope="rowgroup" dir="auto"><span>Ines Okafor · harbour master</span></th></tr>
        <tr><th class="words" scope="row" dir="auto"><b>1</b> “We have accounted for everyone on the night shift, and nobody is missing”</th><td class="whole" title="“We have accounted for everyone on the night shift, and nobody is missing”">= whole</td><td class="not">·</td><td class="not">·</td><td class="not">·</td></tr>
        <tr><th class="words" scope="row" dir="auto"><b>2</b> “Fourteen people were treated for smoke”</th><td class="conflict" title="“Eleven people were treated for smoke”">! conflict</td><td class="conflict" title="“Fourteen people were treated for smoke”">! conflict</td><td class="not">·</td><td class="not">·</td></tr>
        </tbody>
        <tbody>
        <tr class="speaker"><th colspan="5" scope="rowgroup" dir="auto"><span>Tomas Reyes</span></th></tr>
        <tr><th class="words" scope="row" dir="auto"><b>3</b> “It was one bang, then the windows went”</th><td class="not">·</td><td class="whole" title="“It was one bang, then the windows went”">= whole</td><td class="whole" title="“It was one bang, then the windows went”">= whole</td><td class="not">·</td></tr>
        <tr><th class="words" scope="row" dir="auto">only in one outlet</th><td class="not">·</td><td class="alone" title="“I thought of my oven”">1</td><td class="not">·</td><td class="not">·</td></tr>
        </tbody>
        </table>
        </div>
        <section class="sources">
        <h2>Sources</h2>
        <ol>
        <li value="1"><b dir="auto">Agency</b><p class="source"><time datetime="2031-03-03T06:00">3 Mar 2031 06:00</time></p></li>
        <li value="2"><b dir="auto">Ledger</b><p class="source"><time datetime="2031-03-03T09:30">3 Mar 2031 09:30</time></p></li>
        <li value="3"><b dir="auto">Post</b><p class="source"><time datetime="2031-03-03">3 Mar 2031</time></p></li>
        <li value="4"><b dir="auto">Evening Sun</b><p class="source"><time datetime="2031-03-04T07:00">4 Mar 2031 07:00</time></p></li>
        <li value="5"><b dir="auto">Quay Notes</b></li>
        </ol>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test("The page of all outlets: a list under each heading")
  func outletsPage() throws {
    let page = try body(view("]]t").html)
    #expect(
      page == """

        <section class="rows">
        <h3 class="conflict" dir="auto"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">!</span> quantity: How many people were treated for smoke?</h3>
        <ul>
        <li dir="auto"><b>Eleven people (11)</b>: Agency, Ledger</li>
        <li class="inner" dir="auto"><b>1 Agency</b> · Ines Okafor: “<mark class="contradicted">Eleven people</mark> were treated for smoke,” she said.</li>
        <li class="inner" dir="auto"><b>2 Ledger</b> · Ines Okafor: “<mark class="contradicted">Eleven people</mark> were treated for smoke,” she said.</li>
        <li class="conflict" dir="auto"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">≠</span> <b>Fourteen people (14)</b>: Post</li>
        <li class="inner" dir="auto"><b>3 Post</b> · Ines Okafor: “<mark class="contradicted">Fourteen people</mark> were treated for smoke,” Ms Okafor told the Post.</li>
        <li class="conflict" dir="auto"><span class="sign" role="img" aria-label="conflict: number, date, name, place, not, who" title="conflict: number, date, name, place, not, who">≠</span> <b>about twenty (20)</b>: Evening Sun</li>
        <li class="inner" dir="auto"><b>4 Evening Sun</b>: The fire brigade put the number of people treated at <mark class="contradicted">about twenty</mark>.</li>
        <li dir="auto">not in: 5 Quay Notes</li>
        </ul>
        <h3 dir="auto">the words: 2 versions in 2 outlets</h3>
        <ul>
        <li class="same" dir="auto"><span class="sign" role="img" aria-label="the same words" title="the same words">=</span> <b>1 Agency</b> · Ines Okafor: “Eleven people were treated for smoke”</li>
        <li class="same" dir="auto"><span class="sign" role="img" aria-label="the same words" title="the same words">=</span> <b>2 Ledger</b> · Ines Okafor: the same words</li>
        <li class="reworded" dir="auto"><span class="sign" role="img" aria-label="trimmed, reworded, or a small difference" title="trimmed, reworded, or a small difference">~</span> <b>3 Post</b> · Ines Okafor: “<mark class="differing">Fourteen</mark> people were treated for smoke” · altered</li>
        <li dir="auto">not in: 4 Evening Sun, 5 Quay Notes</li>
        </ul>
        </section>
        <section class="sources">
        <h2>Sources</h2>
        <ol>
        <li value="1"><b dir="auto">Agency</b><p class="source"><time datetime="2031-03-03T06:00">3 Mar 2031 06:00</time></p></li>
        <li value="2"><b dir="auto">Ledger</b><p class="source"><time datetime="2031-03-03T09:30">3 Mar 2031 09:30</time></p></li>
        <li value="3"><b dir="auto">Post</b><p class="source"><time datetime="2031-03-03">3 Mar 2031</time></p></li>
        <li value="4"><b dir="auto">Evening Sun</b><p class="source"><time datetime="2031-03-04T07:00">4 Mar 2031 07:00</time></p></li>
        <li value="5"><b dir="auto">Quay Notes</b></li>
        </ol>
        </section>
        </main>
        </body>
        </html>

        """)
  }
}
