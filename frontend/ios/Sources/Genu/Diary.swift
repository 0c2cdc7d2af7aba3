import CGenu
import Foundation

/// An open diary. Any thread may call it; calls are done one after the other. It is closed with its last reference.
public final class Diary {
  /// Something has changed, on the thread of the call that did it; not again before `viewChanges` has been asked.
  public typealias Listener = () -> Void

  private let core: OpaquePointer
  private let listener: ListenerBox

  /// Opens the diary in a folder, making it if it is missing; "" keeps it in memory alone.
  public init(folder: String, listener: @escaping Listener = {}) throws {
    var opened: OpaquePointer?
    var error = genu_error()
    error.size = UInt32(MemoryLayout<genu_error>.size)
    let status: genu_status = folder.withCString { folderBytes in
      "ios".withCString { deviceBytes in
        var options = genu_options()
        options.size = UInt32(MemoryLayout<genu_options>.size)
        options.data_folder = folderBytes
        options.device = deviceBytes
        return genu_open(&opened, &options, &error)
      }
    }
    guard let core = opened else { throw Diary.failure(status, error) }
    self.core = core
    self.listener = ListenerBox(listener)
    genu_set_listener(core, { user in
      guard let user = user else { return }
      Unmanaged<ListenerBox>.fromOpaque(user).takeUnretainedValue().heard()
    }, Unmanaged.passUnretained(self.listener).toOpaque())
  }

  deinit {
    genu_close(core)
  }

  /// Answers one JSON-RPC request or batch; nil where it holds notifications alone.
  public func call(_ request: Data) throws -> Data? {
    var answer: UnsafeMutablePointer<CChar>?
    var size = 0
    var error = genu_error()
    error.size = UInt32(MemoryLayout<genu_error>.size)
    let status: genu_status = request.withUnsafeBytes { bytes in
      genu_call(core, &answer, &size, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, &error)
    }
    guard status == 0 else { throw Diary.failure(status, error) }
    guard let bytes = answer else { return nil }
    defer { genu_free(bytes) }
    return Data(bytes: bytes, count: size)
  }

  /// The result of one method, typed.
  func ask<Params: Encodable, Result: Decodable>(_ method: String, _ params: Params) throws -> Result {
    let request = try JSONEncoder().encode(Request(method: method, params: params))
    guard let answer = try call(request) else { throw GenuError(status: 102, detail: "no answer to \(method)") }
    if let refusal = try JSONDecoder().decode(Refusal.self, from: answer).error { throw refusal }
    return try JSONDecoder().decode(Reply<Result>.self, from: answer).result
  }

  private static func failure(_ status: genu_status, _ error: genu_error) -> GenuError {
    var detail = error.detail
    let text = withUnsafeBytes(of: &detail) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return GenuError(status: status, detail: text)
  }
}

private final class ListenerBox {
  let heard: Diary.Listener
  init(_ heard: @escaping Diary.Listener) { self.heard = heard }
}

/// For methods that take nothing.
struct Nothing: Encodable {}

private struct Request<Params: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let id = 1
  let method: String
  let params: Params
}

private struct Refusal: Decodable {
  let error: Refused?
}

private struct Reply<Result: Decodable>: Decodable {
  let result: Result
}
