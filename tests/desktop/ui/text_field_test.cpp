#include "ui/text_field.hpp"
#include "headless.hpp"
#include "ui/items.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace genu;
using testing::Headless;

namespace {

struct Form {
  std::string note;
  int entered = 0;
  int changed = 0;

  void operator()() {
    (void)ui::item({.id = "form.before", .label = "Before", .rect = {10, 10, 100, 48}});
    const auto touch = ui::text_field({.id = "form.note", .label = "Note", .rect = {10, 80, 300, 48}}, note);
    entered += touch.entered;
    changed += touch.changed;
    (void)ui::item({.id = "form.after", .label = "After", .rect = {10, 150, 100, 48}});
  }
};

}  // namespace

TEST_SUITE("ui") {
  TEST_CASE("what is typed arrives, with accents") {
    Form form;
    Headless headless([&] { form(); });
    headless.click("form.note");
    CHECK(headless.item("form.note")->active);
    headless.type(U"Café Łosoś");
    CHECK(form.note == "Café Łosoś");
    CHECK(form.changed > 0);
  }

  TEST_CASE("typed emoji arrive where the cursor is") {
    Form form;
    Headless headless([&] { form(); });
    headless.click("form.note");
    headless.type(U"a\U0001F9B5b");
    CHECK(form.note == "a\U0001F9B5b");
  }

  TEST_CASE("a field keeps the emoji it is given, focused and edited") {
    Form form;
    form.note = "sore \U0001F625";
    Headless headless([&] { form(); });
    headless.click("form.note");
    headless.frames(3);
    CHECK(form.note == "sore \U0001F625");
    headless.press(ui::Key::End);
    headless.type(U" knee");
    CHECK(form.note == "sore \U0001F625 knee");
  }

  TEST_CASE("pasted text arrives, with and without emoji") {
    Form form;
    Headless headless([&] { form(); });
    headless.click("form.note");
    headless.paste("plain ");
    CHECK(form.note == "plain ");
    headless.paste("\U0001F3C3\n\U0001F9B5");
    CHECK(form.note == "plain \U0001F3C3 \U0001F9B5");
  }

  TEST_CASE("Tab enters a field and leaves it") {
    Form form;
    Headless headless([&] { form(); });
    headless.press(ui::Key::Tab);
    headless.press(ui::Key::Tab);
    CHECK(headless.focused() == "form.note");
    CHECK(headless.item("form.note")->active);
    headless.type(U"x");
    CHECK(form.note == "x");
    headless.press(ui::Key::Tab);
    CHECK(headless.focused() == "form.after");
    CHECK_FALSE(headless.item("form.note")->active);
    CHECK(form.note == "x");
  }

  TEST_CASE("arrows and Space belong to the text while it is edited") {
    Form form;
    Headless headless([&] { form(); });
    headless.click("form.note");
    headless.type(U"ab");
    headless.press(ui::Key::Left);
    headless.type(U" ");
    CHECK(form.note == "a b");
    CHECK(headless.item("form.note")->active);
  }

  TEST_CASE("Enter says that the text is finished") {
    Form form;
    Headless headless([&] { form(); });
    headless.click("form.note");
    headless.type(U"done");
    headless.press(ui::Key::Enter);
    CHECK(form.entered == 1);
    CHECK(form.note == "done");
  }
}
