// A run that is thought of, against the longest run of the last 30 days.
#include <algorithm>
#include <cmath>

#include "screens/form.hpp"
#include "screens/numbers.hpp"
#include "screens/runs_parts.hpp"
#include "theme/metrics.hpp"
#include "ui/look.hpp"
#include "ui/paint.hpp"
#include "widgets/field.hpp"
#include "widgets/pill.hpp"
#include "widgets/signal.hpp"

namespace genu::screens {
namespace {

constexpr float kBar = 16;
constexpr float kScaleHeight = 62;

std::optional<widgets::Signal> sign_for(model::LoadResult result) {
  switch (result) {
    case model::LoadResult::Green:
      return widgets::Signal::GoAhead;
    case model::LoadResult::Amber:
      return widgets::Signal::Hold;
    case model::LoadResult::Red:
      return widgets::Signal::EaseOff;
    default:
      return std::nullopt;
  }
}

std::string change_in_words(const model::LoadCheck& check, const words::Words& words) {
  const auto share = static_cast<double>(check.planned - *check.reference) / static_cast<double>(*check.reference);
  const auto percent = std::lround(share * 100);
  const auto* key = percent > 0   ? "desktop.planned.longer"
                    : percent < 0 ? "desktop.planned.shorter"
                                  : "desktop.planned.same";
  return words.say(key, {{"percent", std::to_string(std::abs(percent))}});
}

// From 0 to a little over the larger of the plan and the last limit: soft zones, and the plan as a strong bar on them.
struct Scale {
  Scale(const ui::Rect& place, const model::LoadCheck& check)
      : rect(place),
        top(std::max<double>(static_cast<double>(*check.amber_limit) * 1.1,
                             static_cast<double>(check.planned) * 1.02)) {}
  [[nodiscard]] float at(std::int64_t metres) const {
    return rect.x + rect.w * static_cast<float>(std::min(1.0, static_cast<double>(metres) / top));
  }
  ui::Rect rect;
  double top;
};

void draw_scale(const ui::Rect& place, const model::LoadCheck& check, model::DistanceUnit units,
                const words::Words& words) {
  const auto& c = ui::colours();
  const ui::Rect bar{place.x, place.y + 24, place.w, kBar};
  const Scale scale(bar, check);
  const float green = scale.at(*check.green_limit), amber = scale.at(*check.amber_limit);
  ui::fill(bar, c.red_soft, kBar / 2);
  ui::fill({bar.x, bar.y, amber - bar.x, kBar}, c.amber_soft, kBar / 2);
  ui::fill({bar.x, bar.y, green - bar.x, kBar}, c.green_soft, kBar / 2);
  if (const auto sign = sign_for(check.result))
    ui::fill({bar.x, bar.y, std::max(kBar, scale.at(check.planned) - bar.x), kBar}, widgets::signal_colour(*sign),
             kBar / 2);
  const float longest = scale.at(*check.reference);
  ui::line({longest, bar.y - 3}, {longest, bar.bottom() + 3}, c.text, 2);
  const auto mark =
      words.say("desktop.planned.longest", {{"km", distance_words(words, static_cast<int>(*check.reference), units)}});
  const float half = ui::text_width(ui::Text::Caption, mark) / 2;
  ui::text({std::clamp(longest, bar.x + half, bar.right() - half), place.y}, ui::Text::Caption, c.text, mark,
           ui::Align::Centre);
  ui::text({green, bar.bottom() + 4}, ui::Text::Caption, c.text3, words.say("desktop.planned.ten"), ui::Align::Centre);
  ui::text({amber, bar.bottom() + 4}, ui::Text::Caption, c.text3, words.say("desktop.planned.thirty"),
           ui::Align::Centre);
}

void add_word(Stack& stack, widgets::Signal sign, const std::string& word) {
  stack.gap(8);
  stack.add(28, [sign, word](const ui::Rect& rect) {
    widgets::signal(sign, {rect.x + 11, rect.centre().y}, 11);
    ui::text_in({rect.x + 32, rect.y, 0, rect.h}, ui::Text::BodyStrong, widgets::signal_colour(sign), word);
  });
}

void add_check(Stack& stack, const app::RunCheckView& view, model::DistanceUnit units, const words::Words& words) {
  const auto& c = ui::colours();
  const auto& single = view.single;
  stack.gap(14);
  if (!single.reference) {
    stack.text(ui::Text::Body, c.text2, words.say("desktop.planned.none"));
  } else if (single.green_limit) {
    stack.add(kScaleHeight, [&single, units, &words](const ui::Rect& rect) { draw_scale(rect, single, units, words); });
  }
  if (const auto sign = sign_for(single.result))
    add_word(stack, *sign, words.say("desktop.planned." + std::string(base::name_of(single.result))));
  if (single.reference) {
    stack.gap(2);
    stack.text(ui::Text::Body, c.text2, first_reason(words, single.reasons));
  }
  if (const auto week = first_reason(words, view.weekly.reasons); !week.empty()) {
    stack.gap(6);
    stack.text(ui::Text::Label, c.text3, week);
  }
}

void add_length(Stack& stack, const RunsShown& shown, RunsUi& ui, const words::Words& words) {
  stack.gap(10);
  stack.add(theme::kButtonHeight, [&shown, &ui, &words](const ui::Rect& rect) {
    const auto name = words.say("desktop.planned.km");
    const ui::Rect place{rect.x, rect.y, std::min(140.0F, rect.w / 2), rect.h};
    (void)widgets::field(
        {.id = "runs.planned",
         .label = name,
         .rect = place,
         .hint = words.say(shown.units == model::DistanceUnit::Miles ? "desktop.run.mi" : "desktop.run.km")},
        ui.planned);
    if (!shown.check || !shown.check->single.reference) return;
    const auto change = change_in_words(shown.check->single, words);
    (void)widgets::pill({place.right() + 12, rect.centre().y - 15}, change, widgets::Tone::Quiet);
  });
}

}  // namespace

std::optional<app::PlannedRun> planned_run(const RunsUi& ui, model::DistanceUnit units) {
  const auto metres = metres_from(ui.planned, units);
  if (!metres || *metres <= 0) return std::nullopt;
  return app::PlannedRun{{*metres}, {}};
}

float planned_card(const RunsShown& shown, RunsUi& ui, const Given& given, const Flow& flow) {
  const float padding = card_padding();
  Stack stack(flow.width - 2 * padding);
  stack.text(ui::Text::Heading, ui::colours().text, given.words.say("desktop.planned"));
  stack.text(ui::Text::Label, ui::colours().text2, given.words.say("desktop.planned.why"));
  add_length(stack, shown, ui, given.words);
  if (shown.check) add_check(stack, *shown.check, shown.units, given.words);
  return on_card(stack, flow.at, padding);
}

}  // namespace genu::screens
