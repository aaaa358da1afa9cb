internal import Articles
internal import Collation
internal import Testing

@testable internal import Documents
@testable internal import Prose

@Suite("The analysis document")
struct AnalysisDocumentTests {
  @Test("A story is one object with keys in the order of the contract")
  func story() {
    let failure = ArticleLoader.Failure(file: "wire.txt", error: .empty(file: "wire.txt"))
    let explanation = ArticleError.empty(file: "wire.txt").explanation
    #expect(
      string(AnalysisDocument(of: HarbourStory.story, failures: [failure]).json())
        == #"""
        {
          "format": "parallax-analysis",
          "version": 1,
          "articles": [
            {
              "id": "a1",
              "file": "gazette.txt",
              "outlet": "Harbour Gazette",
              "title": "Warehouse fire out by noon",
              "byline": null,
              "url": null,
              "published": "2025-03-03T06:40",
              "dateline": null,
              "language": "en",
              "origin": "a1",
              "text": "Warehouse fire out by noon\n\n“Eleven people were treated for smoke, none of them seriously,” harbour master Ines Okafor told reporters. The fire was out by noon. The port called the response “swift”.",
              "body": {"start": 28, "end": 198},
              "paragraphs": [
                {"start": 28, "end": 198}
              ],
              "sentences": [
                {"start": 28, "end": 134},
                {"start": 135, "end": 160},
                {"start": 161, "end": 198}
              ],
              "notices": [],
              "quotations": [
                {
                  "id": "a1.q1",
                  "start": 29,
                  "end": 90,
                  "text": "Eleven people were treated for smoke, none of them seriously,",
                  "kind": "direct",
                  "utterance": "a1.u1",
                  "within": null,
                  "speaker": "s1",
                  "speakerNote": null,
                  "source": {"start": 92, "end": 118, "text": "harbour master Ines Okafor"},
                  "cue": {"start": 119, "end": 123, "text": "told"},
                  "confidence": 0.9
                },
                {
                  "id": "a1.q2",
                  "start": 191,
                  "end": 196,
                  "text": "swift",
                  "kind": "mixed",
                  "utterance": "a1.u2",
                  "within": null,
                  "speaker": "s2",
                  "speakerNote": null,
                  "source": {"start": 161, "end": 169, "text": "The port"},
                  "cue": {"start": 170, "end": 176, "text": "called"},
                  "confidence": 0.4
                }
              ],
              "claims": [
                {
                  "id": "a1.c1",
                  "start": 135,
                  "end": 160,
                  "text": "The fire was out by noon."
                }
              ]
            },
            {
              "id": "a2",
              "file": "post.txt",
              "outlet": "Post",
              "title": null,
              "byline": null,
              "url": null,
              "published": null,
              "dateline": null,
              "language": "en",
              "origin": "a2",
              "text": "“Fourteen people were treated for smoke,” Ms Okafor said. The fire was out at midday.\n\nA sign said “No Entry”.",
              "body": {"start": 0, "end": 110},
              "paragraphs": [
                {"start": 0, "end": 85},
                {"start": 87, "end": 110}
              ],
              "sentences": [
                {"start": 0, "end": 57},
                {"start": 58, "end": 85},
                {"start": 87, "end": 110}
              ],
              "notices": [],
              "quotations": [
                {
                  "id": "a2.q1",
                  "start": 1,
                  "end": 40,
                  "text": "Fourteen people were treated for smoke,",
                  "kind": "direct",
                  "utterance": "a2.u1",
                  "within": null,
                  "speaker": "s1",
                  "speakerNote": null,
                  "source": {"start": 42, "end": 51, "text": "Ms Okafor"},
                  "cue": {"start": 52, "end": 56, "text": "said"},
                  "confidence": 0.9
                },
                {
                  "id": "a2.q2",
                  "start": 100,
                  "end": 108,
                  "text": "No Entry",
                  "kind": "title",
                  "utterance": "a2.u2",
                  "within": null,
                  "speaker": null,
                  "speakerNote": "words on a sign",
                  "source": null,
                  "cue": null,
                  "confidence": 0.9
                }
              ],
              "claims": [
                {
                  "id": "a2.c1",
                  "start": 58,
                  "end": 85,
                  "text": "The fire was out at midday."
                }
              ]
            }
          ],
          "speakers": [
            {
              "id": "s1",
              "name": "Ines Okafor",
              "aliases": ["Okafor"],
              "role": "harbour master",
              "kind": "person"
            },
            {
              "id": "s2",
              "name": "The port",
              "aliases": [],
              "role": null,
              "kind": "organization"
            }
          ],
          "links": [
            {
              "id": "l1",
              "kind": "quotation",
              "variant": "altered",
              "members": ["a1.q1", "a2.q1"],
              "confidence": 0.93,
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
              ],
              "reason": "same words but for one, and a cut"
            },
            {
              "id": "l2",
              "kind": "claim",
              "variant": "restated",
              "members": ["a1.c1", "a2.c1"],
              "confidence": 0.812,
              "differences": [],
              "reason": "same fact in other words"
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
              "members": [
                {
                  "article": "a1",
                  "id": "a1.q1",
                  "start": 29,
                  "end": 42,
                  "text": "Eleven people",
                  "value": "11"
                },
                {
                  "article": "a2",
                  "id": "a2.q1",
                  "start": 1,
                  "end": 16,
                  "text": "Fourteen people",
                  "value": "14"
                }
              ],
              "confidence": 0.88,
              "reason": "11 people treated against 14"
            }
          ],
          "onlyIn": [
            {"article": "a1", "id": "a1.q2"}
          ],
          "denials": [],
          "failures": [
            {
              "file": "wire.txt",
              "error": {"message": "is empty", "hint": null}
            }
          ]
        }

        """#.replacing(#""is empty", "hint": null"#, with: written(explanation)))
  }

  @Test("An article alone has quotations that no other has, but nothing to miss them in")
  func single() {
    #expect(HarbourStory.single.unsharedQuotations.isEmpty)
    #expect(HarbourStory.story.unsharedQuotations == [.quotation(article: 0, index: 1)])
  }

  private func written(_ explanation: Explanation) -> String {
    let hint = explanation.hint.map { "\"\($0)\"" } ?? "null"
    return "\"\(explanation.message)\", \"hint\": \(hint)"
  }
}

/// What a document came to, for comparison with a literal.
func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
