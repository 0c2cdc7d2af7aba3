/// A call that could not be answered at all: a status of genu.h, with place and reason in English for logs.
public struct GenuError: Error, Equatable {
  public let status: Int32
  public let detail: String
}

/// A request that the core refused: the error of JSON-RPC, with every fault and its place.
public struct Refused: Error, Codable, Equatable {
  public struct Fault: Codable, Equatable {
    public let code: String
    public let place: String?
    /// A message key.
    public let reason: String?
  }
  public struct Details: Codable, Equatable {
    public let faults: [Fault]
  }

  public let code: Int
  public let message: String
  public let data: Details?

  public var faults: [Fault] { data?.faults ?? [] }
}
