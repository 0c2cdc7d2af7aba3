// What a packet says: records as they stand with the sender, each with its version, as canonical JSON.
#pragma once
#include <genu/base/codec.hpp>
#include <tuple>

namespace genu::exchange {

/// One state of one record: when it came to be, by the hybrid logical clock of the installation that made it.
struct Version {
  std::int64_t ms = 0;
  std::int64_t count = 0;
  std::string device;  ///< key id of that installation, in hexadecimal

  bool operator==(const Version&) const = default;
  friend bool operator<(const Version& a, const Version& b) {
    return std::tie(a.ms, a.count, a.device) < std::tie(b.ms, b.count, b.device);
  }
  friend bool operator>(const Version& a, const Version& b) { return b < a; }
};

constexpr auto fields_of(base::Type<Version>) {
  using base::field;
  return base::record<Version>("version",
                               field("ms", &Version::ms, "the clock, in milliseconds").within(0, 7258118399999),
                               field("count", &Version::count, "further while it stood still").within(0, 1'000'000'000),
                               field("device", &Version::device, "key id of the installation").within(16, 16));
}

/// Plain data inside a record of ours. What is signed holds whole numbers alone, so a number with a fraction travels as
/// its text: `{"$number": "52.5"}`.
struct Document {
  base::Value value;
  bool operator==(const Document&) const = default;
};

struct Entry {
  std::string kind;  ///< the record's name
  base::Id id;
  Version version;
  std::vector<Version> parents;    ///< states that this one replaces, newest first
  std::optional<Document> record;  ///< nothing where it was removed

  bool operator==(const Entry&) const = default;
};

constexpr auto fields_of(base::Type<Entry>) {
  using base::field;
  return base::record<Entry>("entry", field("kind", &Entry::kind, "the record's name").within(1, 40),
                             field("id", &Entry::id, "the record's id"),
                             field("version", &Entry::version, "which state this is"),
                             field("parents", &Entry::parents, "states it replaces").within(0, 16).or_default(),
                             field("record", &Entry::record, "the record; missing where it was removed"));
}

inline constexpr std::int64_t most_entries = 10'000;
inline constexpr int payload_version = 1;

struct Payload {
  std::string format = "genu-exchange";
  int version = payload_version;
  int min_reader = 1;     ///< the oldest version of a reader that understands it
  std::int64_t from = 0;  ///< holds what changed in the sender's journal after this entry
  std::int64_t upto = 0;  ///< up to this one
  std::int64_t have = 0;  ///< how much of the reader's journal the sender has
  bool wants = false;     ///< something of the reader's is missing at the sender
  std::string note;       ///< a few words to the reader
  std::vector<Entry> entries;

  bool operator==(const Payload&) const = default;
};

constexpr auto fields_of(base::Type<Payload>) {
  using base::field;
  using P = Payload;
  constexpr std::int64_t far = 9'000'000'000'000'000;
  return base::record<P>("payload", field("format", &P::format, "genu-exchange").within(1, 40),
                         field("version", &P::version, "of the payload").within(1, 1000),
                         field("min_reader", &P::min_reader, "oldest reader that understands it").within(1, 1000),
                         field("from", &P::from, "after this entry of the sender's journal").within(0, far),
                         field("upto", &P::upto, "up to this one").within(0, far),
                         field("have", &P::have, "how much of the reader's journal is there").within(0, far),
                         field("wants", &P::wants, "something of the reader's is missing").or_default(),
                         field("note", &P::note, "a few words").within(0, 400).or_default(),
                         field("entries", &P::entries, "records").within(0, most_entries));
}

/// Canonical JSON. Errors: those of canonical(), TooLarge with reason `exchange.too-large`.
[[nodiscard]] base::Result<std::string> write_payload(const Payload& payload);
/// Errors: TooNew with reason `exchange.too-new`; else the first fault, with its place.
[[nodiscard]] base::Result<Payload> read_payload(std::string_view json);

}  // namespace genu::exchange

namespace genu::exchange {
[[nodiscard]] base::Value without_fractions(base::Value value);
[[nodiscard]] base::Value with_fractions(base::Value value);
}  // namespace genu::exchange

namespace genu::base {
template <>
struct Codec<exchange::Document> {
  static Value write(const exchange::Document& document) { return exchange::without_fractions(document.value); }
  static void read(const Value& value, const Limits&, const Place& place, Reading& reading, exchange::Document& out) {
    if (!value.object()) return reading.wrong_type(place, "an object", value);
    out.value = exchange::with_fractions(value);
  }
};
extern template struct Codec<exchange::Version>;
extern template struct Codec<exchange::Entry>;
extern template struct Codec<exchange::Payload>;
}  // namespace genu::base
