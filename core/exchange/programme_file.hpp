// A programme as a plain file that anybody can write and read: unsigned, so whoever takes it up decides for themselves.
#pragma once
#include <genu/model/person.hpp>

namespace genu::exchange {

struct ProgrammeFile {
  std::string format = "genu-programme";
  int version = 1;
  int min_reader = 1;
  model::Programme programme;
  model::Side side = model::Side::Left;
  std::vector<base::Weekday> weekdays;
  std::string author;  ///< who says they wrote it
  std::string note;

  bool operator==(const ProgrammeFile&) const = default;
};

constexpr auto fields_of(base::Type<ProgrammeFile>) {
  using base::field;
  using F = ProgrammeFile;
  return base::record<F>("programme-file", field("format", &F::format, "genu-programme").within(1, 40),
                         field("version", &F::version, "of the file").within(1, 1000),
                         field("min_reader", &F::min_reader, "oldest reader that understands it").within(1, 1000),
                         field("programme", &F::programme, "the programme with its doses"),
                         field("side", &F::side, "which knee"),
                         field("weekdays", &F::weekdays, "preferred days").within(0, 7).or_default(),
                         field("author", &F::author, "who says they wrote it").within(1, 80),
                         field("note", &F::note, "a few words").within(0, 400).or_default());
}

[[nodiscard]] bool looks_like_programme_file(std::string_view bytes);
/// Indented JSON that ends with a new line.
[[nodiscard]] std::string write_programme_file(const ProgrammeFile& file);
/// Errors: TooNew with reason `exchange.too-new`, NotOurs with `exchange.not-ours`; else the first fault.
[[nodiscard]] base::Result<ProgrammeFile> read_programme_file(std::string_view bytes);

}  // namespace genu::exchange

namespace genu::base {
extern template struct Codec<exchange::ProgrammeFile>;
}  // namespace genu::base
