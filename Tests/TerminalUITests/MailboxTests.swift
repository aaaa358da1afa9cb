import Glibc
import Testing

@testable import TerminalUI

@Suite("Mailbox")
struct MailboxTests {
  @Test("Messages from many tasks all arrive, each task's in order")
  func manyTasks() async throws {
    let mailbox = try Mailbox<[Int]>()
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask { for number in 0..<100 { mailbox.post([task, number]) } }
      }
    }
    let messages = mailbox.takeAll()
    #expect(messages.count == 800)
    for task in 0..<8 {
      #expect(messages.filter { $0[0] == task }.map { $0[1] } == Array(0..<100))
    }
    #expect(mailbox.takeAll().isEmpty)
  }

  @Test("The pipe can be read from the first message until all are taken")
  func wakesUp() throws {
    let mailbox = try Mailbox<Int>()
    func isReadable() -> Bool {
      var descriptor = pollfd(fd: mailbox.readDescriptor, events: Int16(POLLIN), revents: 0)
      return poll(&descriptor, 1, 0) == 1
    }
    #expect(!isReadable())
    mailbox.post(1)
    mailbox.post(2)
    #expect(isReadable())
    #expect(mailbox.takeAll() == [1, 2])
    #expect(!isReadable())
  }

  @Test("A full pipe blocks nobody and loses no message")
  func fullPipe() throws {
    let mailbox = try Mailbox<Int>()
    for number in 0..<100_000 { mailbox.post(number) }
    #expect(mailbox.takeAll() == Array(0..<100_000))
  }
}
