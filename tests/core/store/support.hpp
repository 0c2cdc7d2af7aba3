#pragma once
// A folder that goes away, ids, and one record of every kind.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "store/connection.hpp"
#include "store/files.hpp"
#include "store/store.hpp"

namespace genu::store::testing {

/// A fresh folder, removed with all that is in it.
class Folder {
 public:
  Folder() : path_(to_path(temporary_name(to_utf8(std::filesystem::temp_directory_path() / "genu-store")))) {
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] std::string file(std::string_view name = "diary.db") const {
    return to_utf8(path_ / to_path(std::string(name)));
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::size_t entries() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator()));
  }

 private:
  std::filesystem::path path_;
};

inline std::string read_bytes(const std::string& path) {
  std::ifstream file(to_path(path), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void write_bytes(const std::string& path, std::string_view bytes) {
  std::ofstream file(to_path(path), std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline OpenOptions at(const std::string& path) {
  OpenOptions options;
  options.path = path;
  return options;
}

inline Store open_store(const std::string& path = ":memory:") {
  auto store = Store::open(at(path));
  REQUIRE_MESSAGE(store, (store ? std::string() : store.error().found));
  return std::move(store).value();
}

inline constexpr base::Instant noon{1772366400000};  // 2026-03-01T12:00Z
inline const Actor runner{"phone", "ada"};

inline base::Id id(int number) {
  std::array<std::uint8_t, 10> bytes{};
  bytes[8] = static_cast<std::uint8_t>(number / 256);
  bytes[9] = static_cast<std::uint8_t>(number % 256);
  return base::make_id(noon, bytes);
}

inline base::Nrs pain(int score) { return *base::Nrs::from(score); }

/// Changes in one transaction.
template <class Change>
base::Result<base::Done> in_command(Store& store, std::string name, Change change, base::Instant now = noon) {
  auto transaction = store.begin(std::move(name), runner, now);
  if (!transaction) return base::Unexpected{transaction.error()};
  if (const auto done = change(*transaction); !done) return done;
  return transaction->commit();
}

template <class... Each>
base::Result<base::Done> put_all(Store& store, std::string name, const Each&... records) {
  return in_command(store, std::move(name), [&](Transaction& transaction) {
    base::Result<base::Done> done = base::Done{};
    ((done = done ? transaction.put(records) : done), ...);
    return done;
  });
}

model::Person a_person();
model::Episode an_episode();
model::Plan a_plan();
model::PhaseStart a_phase_start();
model::Clearance a_clearance();
model::Session a_session();
model::SetRecord a_set();
model::CheckIn a_check_in(int number = 8);
model::Run a_run();
model::LadderPlace a_ladder_place();
model::FollowUp a_follow_up();
model::TestResult a_test_result();
model::TriageAnswers some_triage_answers();
model::TriageReview a_triage_review();
model::PatternAnswers some_pattern_answers();
model::FirstSteps first_steps();
model::Hold a_hold();
model::Flare a_flare();
model::Override an_override();
model::Tick a_tick();
model::Message a_message();
model::MessageRead a_message_read();
model::Settings some_settings();
model::EntryTime an_entry_time();
model::MeasureReading a_measure_reading();
model::PairedContact a_contact();
model::Conflict a_conflict();
model::Care a_care();
model::CareNote a_care_note();
model::CareMark a_care_mark();
model::Erasure an_erasure();
model::PlanDraft a_plan_draft();
model::PlanTemplate a_plan_template();
model::DoseDefault a_dose_default();
model::MissedSession a_missed_session();

/// All of the above, parents first.
[[nodiscard]] base::Result<base::Done> put_one_of_each(Store& store);

}  // namespace genu::store::testing
