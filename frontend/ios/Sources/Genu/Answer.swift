/// Why there is no value.
public enum Silence: String, Codable {
  case notAsked = "not-asked"
  case noAnswer = "no-answer"
  case declined
}

/// A value, or why there is none. Nobody's silence is a no, or a nought.
public enum Answer<Value: Codable & Equatable>: Codable, Equatable {
  case given(Value)
  case silent(Silence)

  public init(from decoder: Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let silence = try? container.decode(Silence.self) {
      self = .silent(silence)
    } else {
      self = .given(try container.decode(Value.self))
    }
  }

  public func encode(to encoder: Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .given(let value): try container.encode(value)
    case .silent(let silence): try container.encode(silence)
    }
  }

  public var value: Value? {
    if case .given(let value) = self { return value }
    return nil
  }
}
