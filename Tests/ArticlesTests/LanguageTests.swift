import Prose
import Testing

@testable import Articles

@Suite("Language")
struct LanguageTests {
  @Test(
    "A sentence is enough to tell a language",
    arguments: [
      ("The fire was out by noon.", "en"), ("Police arrested three men.", "en"), ("No comment.", "en"),
      ("“It was one bang,” said Tomas Reyes, a baker in Quay Street.", "en"),
      ("The mayor of Rio de Janeiro spoke to the Süddeutsche Zeitung on Monday.", "en"),
      ("Das Feuer im Hafen ist gelöscht, sagte die Bürgermeisterin am Montag.", "de"),
      ("Le feu dans le port est éteint, a déclaré la maire lundi.", "fr"),
      ("El fuego en el puerto ha sido extinguido, dijo la alcaldesa el lunes.", "es"),
      ("Il fuoco nel porto è stato spento, ha detto la sindaca lunedì.", "it"),
      ("O incêndio no porto foi extinto, disse a prefeita na segunda-feira.", "pt"),
      ("De brand in de haven is geblust, zei de burgemeester op maandag.", "nl"),
      ("Branden i hamnen är släckt, sade borgmästaren på måndagen och tackade för hjälpen.", "sv"),
      ("Pożar w porcie został ugaszony, jak powiedziała burmistrz, ale nie jest to koniec.", "pl"),
      ("Пожар в порту потушен, сообщила мэр в понедельник.", "ru"),
      ("Пожежу в порту загасили, повідомила мерка міста.", "uk"),
      ("أخمد الحريق في الميناء يوم الاثنين", "ar"),
      ("آتش‌سوزی در بندر پایان گرفت", "fa"), ("港口的大火星期一已被扑灭。", "zh"), ("港の火事は月曜日に消し止められた。", "ja"),
      ("항구의 불이 월요일에 꺼졌다.", "ko"), ("Η φωτιά στο λιμάνι έσβησε.", "el"), ("12 345 — 67", "und"), ("", "und"),
    ])
  func codes(text: String, code: String) {
    let source = SourceText(text)
    #expect(Language.code(of: source, in: source.whole) == code)
  }

  @Test("A long text without a word of any known language is undetermined")
  func undetermined() {
    let source = SourceText(String(repeating: "lorem ipsum dolor sit amet ", count: 20))
    #expect(Language.code(of: source, in: source.whole) == "und")
  }
}
