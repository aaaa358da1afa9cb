internal import Testing

@testable internal import Documents

@Suite("The comparison")
struct ComparisonTests {
  @Test("For people it shows pairs with signs where they part, then where the articles differ")
  func text() {
    #expect(
      string(Comparison(of: HarbourStory.story).text()) == """
        1 Harbour Gazette
        2 Post

        The same words

        ~ altered, a1.q1 and a2.q1: same words but for one, and a cut
          1 Harbour Gazette, Ines Okafor
            “{Eleven people} were treated for smoke[-, none of them seriously-],”
          2 Post, Ines Okafor
            “{Fourteen people} were treated for smoke,”

        The same fact

        ~ restated, a1.c1 and a2.c1: same fact in other words
          1 Harbour Gazette, the reporter
            The fire was out by noon.
          2 Post, the reporter
            The fire was out at midday.

        Where they differ

        ! quantity: How many people were treated? 11 people treated against 14
          1 Harbour Gazette: Eleven people (11)
            in: “Eleven people were treated for smoke, none of them seriously,”
          2 Post: Fourteen people (14)
            in: “Fourteen people were treated for smoke,”

        Only in 1 Harbour Gazette

          The port ?: “swift”

        {…} is in conflict with the other side; [-…-] only the first has it; {+…+} only
        the second.

        """)
  }

  @Test("For programs each pair has both sides, with their words marked")
  func json() {
    #expect(
      string(Comparison(of: HarbourStory.story).json()) == """
        {
          "format": "parallax-comparison",
          "version": 1,
          "articles": [
            {"id": "a1", "file": "gazette.txt", "outlet": "Harbour Gazette"},
            {"id": "a2", "file": "post.txt", "outlet": "Post"}
          ],
          "pairs": [
            {
              "id": "l1",
              "kind": "quotation",
              "variant": "altered",
              "confidence": 0.93,
              "reason": "same words but for one, and a cut",
              "a": {
                "article": "a1",
                "id": "a1.q1",
                "speaker": "Ines Okafor",
                "start": 29,
                "end": 90,
                "text": "Eleven people were treated for smoke, none of them seriously,",
                "marked": "{Eleven people} were treated for smoke[-, none of them seriously-],"
              },
              "b": {
                "article": "a2",
                "id": "a2.q1",
                "speaker": "Ines Okafor",
                "start": 1,
                "end": 40,
                "text": "Fourteen people were treated for smoke,",
                "marked": "{Fourteen people} were treated for smoke,"
              },
              "differences": [
                {
                  "kind": "substitution",
                  "marked": false,
                  "a": {"start": 29, "end": 35, "text": "Eleven"},
                  "b": {"start": 1, "end": 9, "text": "Fourteen"}
                },
                {
                  "kind": "omission",
                  "marked": false,
                  "a": {"start": 65, "end": 89, "text": ", none of them seriously"},
                  "b": {"start": 39, "end": 39, "text": ""}
                }
              ]
            },
            {
              "id": "l2",
              "kind": "claim",
              "variant": "restated",
              "confidence": 0.812,
              "reason": "same fact in other words",
              "a": {
                "article": "a1",
                "id": "a1.c1",
                "speaker": null,
                "start": 135,
                "end": 160,
                "text": "The fire was out by noon.",
                "marked": "The fire was out by noon."
              },
              "b": {
                "article": "a2",
                "id": "a2.c1",
                "speaker": null,
                "start": 58,
                "end": 85,
                "text": "The fire was out at midday.",
                "marked": "The fire was out at midday."
              },
              "differences": []
            }
          ],
          "disagreements": [
            {
              "id": "d1",
              "kind": "quantity",
              "detector": "quantity",
              "severity": "major",
              "status": "differs",
              "question": "How many people were treated?",
              "confidence": 0.88,
              "reason": "11 people treated against 14",
              "members": [
                {
                  "article": "a1",
                  "id": "a1.q1",
                  "speaker": "Ines Okafor",
                  "start": 29,
                  "end": 42,
                  "text": "Eleven people",
                  "value": "11"
                },
                {
                  "article": "a2",
                  "id": "a2.q1",
                  "speaker": "Ines Okafor",
                  "start": 1,
                  "end": 16,
                  "text": "Fourteen people",
                  "value": "14"
                }
              ]
            }
          ]
        }

        """)
  }

  @Test("One article alone gives nothing to compare")
  func single() {
    #expect(
      string(Comparison(of: HarbourStory.single).text()) == """
        1 Harbour Gazette

        Nothing to compare yet: a comparison needs two articles.

        """)
  }
}
