internal import Testing

@Suite("Scenes")
struct ScenesTests {
  @Test(
    "What somebody does gives the screens that lie in Screens, whole and with their styles",
    arguments: Scene.all)
  func screens(scene: Scene) throws {
    let text = "# \(scene.says)\n\(try scene.screens())"
    #expect(try GoldenScreens.screen("scenes/\(scene.name)", now: text) == text)
  }

  @Test("There are no screens beside")
  func whole() throws {
    #expect(try GoldenScreens.names(in: "scenes") == Set(Scene.all.map { "scenes/\($0.name)" }))
  }
}
