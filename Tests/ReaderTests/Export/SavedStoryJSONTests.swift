internal import Foundation
internal import Testing

@testable internal import Reader

@Suite("Views of the whole story as JSON")
struct SavedStoryJSONTests {
  private func view(_ keys: String) throws -> SavedView {
    try #require(Quay.reader().after(keys).savedView)
  }

  @Test("JSON of the matrix: the words of each cell, null where an outlet has nothing")
  func matrixJSON() throws {
    let json = try view("gm").json
    _ = try JSONSerialization.jsonObject(with: Data(json))
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {
          "format": "parallax-view",
          "version": 1,
          "title": "warehouse 9",
          "heading": "Who printed what",
          "articles": [
            {"number": 1, "label": "Agency", "published": "2031-03-03T06:00", "url": null},
            {"number": 2, "label": "Ledger", "published": "2031-03-03T09:30", "url": null},
            {"number": 3, "label": "Post", "published": "2031-03-03", "url": null},
            {"number": 4, "label": "Evening Sun", "published": "2031-03-04T07:00", "url": null},
            {"number": 5, "label": "Quay Notes", "published": null, "url": null}
          ],
          "outlets": ["1 Agency +1", "3 Post", "4 Evening Sun", "5 Quay Notes"],
          "rows": [
            {
              "kind": "speaker",
              "words": "Ines Okafor · harbour master",
              "cells": []
            },
            {
              "kind": "quotation",
              "number": 1,
              "words": "“We have accounted for everyone on the night shift, and nobody is missing”",
              "cells": [
                {"printing": "whole", "words": ["“We have accounted for everyone on the night shift, and nobody is missing”"]},
                null,
                null,
                null
              ]
            },
            {
              "kind": "quotation",
              "number": 2,
              "words": "“Fourteen people were treated for smoke”",
              "cells": [
                {"printing": "conflict", "words": ["“Eleven people were treated for smoke”"]},
                {"printing": "conflict", "words": ["“Fourteen people were treated for smoke”"]},
                null,
                null
              ]
            },
            {
              "kind": "speaker",
              "words": "Tomas Reyes",
              "cells": []
            },
            {
              "kind": "quotation",
              "number": 3,
              "words": "“It was one bang, then the windows went”",
              "cells": [
                null,
                {"printing": "whole", "words": ["“It was one bang, then the windows went”"]},
                {"printing": "whole", "words": ["“It was one bang, then the windows went”"]},
                null
              ]
            },
            {
              "kind": "alone",
              "words": "only in one outlet",
              "cells": [
                null,
                {"printing": "alone", "words": ["“I thought of my oven”"]},
                null,
                null
              ]
            }
          ]
        }

        """)
  }

  @Test("JSON of a board: its rows with the articles that they lead to")
  func boardJSON() throws {
    let json = try view("go").json
    _ = try JSONSerialization.jsonObject(with: Data(json))
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {
          "format": "parallax-view",
          "version": 1,
          "title": "warehouse 9",
          "heading": "Only in one outlet",
          "articles": [
            {"number": 1, "label": "Agency", "published": "2031-03-03T06:00", "url": null},
            {"number": 2, "label": "Ledger", "published": "2031-03-03T09:30", "url": null},
            {"number": 3, "label": "Post", "published": "2031-03-03", "url": null},
            {"number": 4, "label": "Evening Sun", "published": "2031-03-04T07:00", "url": null},
            {"number": 5, "label": "Quay Notes", "published": null, "url": null}
          ],
          "rows": [
            {
              "kind": "heading",
              "sign": "",
              "article": null,
              "runs": [
                {"text": "Only in 1 Agency"}
              ]
            },
            {
              "kind": "row",
              "sign": "",
              "article": 1,
              "runs": [
                {"text": "Ines Okafor: ", "mark": "label"},
                {"text": "“"},
                {"text": "We have accounted for everyone on the night shift, and nobody is missing"},
                {"text": "”"}
              ]
            },
            {
              "kind": "heading",
              "sign": "",
              "article": null,
              "runs": [
                {"text": "Only in 3 Post"}
              ]
            },
            {
              "kind": "row",
              "sign": "",
              "article": 3,
              "runs": [
                {"text": "Tomas Reyes: ", "mark": "label"},
                {"text": "“"},
                {"text": "I thought of my oven"},
                {"text": "”"}
              ]
            },
            {
              "kind": "heading",
              "sign": "",
              "article": null,
              "runs": [
                {"text": "Only in 4 Evening Sun"}
              ]
            },
            {
              "kind": "row",
              "sign": "#",
              "article": 4,
              "runs": [
                {"text": "3 million dollars", "mark": "label"},
                {"text": " in: "},
                {"text": "The lease brought in "},
                {"text": "3 million dollars", "mark": "differing"},
                {"text": " a year."}
              ]
            }
          ]
        }

        """)
  }
}
