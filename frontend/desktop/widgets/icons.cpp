#include "widgets/icons.hpp"

#include "ui/paint.hpp"

#include <array>
#include <span>
#include <vector>

namespace genu::widgets {
namespace {

using ui::Path;
using ui::Point;

struct Stroke {
  std::vector<Point> points;
  float width = 2;
  Path path = Path::Open;
};

// A ring, or with width 0 a disc.
struct Ring {
  Point centre;
  float radius;
  float width = 2;
};

// A rounded box; with width 0 it is filled.
struct Box {
  ui::Rect rect;
  float radius;
  float width = 2;
};

struct Bow {
  Point centre;
  float radius, from, to, width;
};

struct Shape {
  std::vector<Stroke> strokes;
  std::vector<Ring> rings = {};
  std::vector<Box> boxes = {};
  std::vector<Bow> bows = {};
};

std::vector<Stroke> cogs() {
  // Eight teeth around a wheel: the directions of a compass.
  constexpr float kIn = 7.5F, kOut = 9.6F, kSlant = 0.7071F;
  constexpr std::array<Point, 8> kWays{
      {{1, 0}, {kSlant, kSlant}, {0, 1}, {-kSlant, kSlant}, {-1, 0}, {-kSlant, -kSlant}, {0, -1}, {kSlant, -kSlant}}};
  std::vector<Stroke> teeth;
  for (const auto& way : kWays)
    teeth.push_back({{{12 + kIn * way.x, 12 + kIn * way.y}, {12 + kOut * way.x, 12 + kOut * way.y}}, 2.4F});
  return teeth;
}

Shape shape_of(Icon icon) {
  switch (icon) {
    case Icon::Home:
      return {{{{{4, 11}, {12, 4.5F}, {20, 11}}}, {{{6, 10}, {6, 19.5F}, {18, 19.5F}, {18, 10}}}}};
    case Icon::Dumbbell:
      return {{{{{5, 12}, {19, 12}}, 2.2F},
               {{{7, 8}, {7, 16}}, 3},
               {{{17, 8}, {17, 16}}, 3},
               {{{4, 10}, {4, 14}}},
               {{{20, 10}, {20, 14}}}}};
    case Icon::Diary:
      return {{{{{9, 9}, {15, 9}}}, {{{9, 13}, {15, 13}}}}, {}, {{{5, 4, 14, 16}, 3}}};
    case Icon::Trend:
      return {{{{{4, 18}, {9, 12}, {13, 15}, {20, 6}}}, {{{15.5F, 6}, {20, 6}, {20, 10.5F}}}}};
    case Icon::Run:
      return {{{{{6, 11}, {10, 8.5F}, {14, 10}, {11, 14.5F}, {14.5F, 17}, {13.5F, 21}}, 2.1F},
               {{{11, 14.5F}, {9, 17.5F}, {4.5F, 18}}, 2.1F},
               {{{14, 10}, {16, 12.5F}, {19, 12}}, 2.1F}},
              {{{15, 5}, 2.1F, 0}}};
    case Icon::Book:
      return {{{{{4, 6}, {9, 5}, {12, 7}, {15, 5}, {20, 6}, {20, 18}, {15, 17}, {12, 19}, {9, 17}, {4, 18}},
                2,
                Path::Closed},
               {{{12, 7}, {12, 18}}, 1.6F}}};
    case Icon::Gear:
      return {cogs(), {{{12, 12}, 3}, {{12, 12}, 7.5F}}};
    case Icon::Play:
      return {{{{{8, 5.5F}, {19, 12}, {8, 18.5F}}, 2, Path::Closed}}};
    case Icon::Pause:
      return {{}, {}, {{{7, 5.5F, 3.6F, 13}, 1.4F, 0}, {{13.4F, 5.5F, 3.6F, 13}, 1.4F, 0}}};
    case Icon::Back:
      return {{{{{18, 6}, {11, 12}, {18, 18}}, 2.2F}, {{{6.5F, 6}, {6.5F, 18}}, 2.4F}}};
    case Icon::Skip:
      return {{{{{6, 6}, {13, 12}, {6, 18}}, 2.2F}, {{{17.5F, 6}, {17.5F, 18}}, 2.4F}}};
    case Icon::Clock:
      return {{{{{12, 7.5F}, {12, 12}, {15.2F, 14}}}}, {{{12, 12}, 8}}};
    case Icon::Check:
      return {{{{{5.5F, 12.5F}, {10, 17}, {18.5F, 7.5F}}, 2.6F}}};
    case Icon::Close:
      return {{{{{6.5F, 6.5F}, {17.5F, 17.5F}}, 2.2F}, {{{17.5F, 6.5F}, {6.5F, 17.5F}}, 2.2F}}};
    case Icon::More:
      return {{}, {{{6, 12}, 2, 0}, {{12, 12}, 2, 0}, {{18, 12}, 2, 0}}};
    case Icon::Info:
      return {{{{{12, 11.4F}, {12, 16}}}}, {{{12, 12}, 8.2F}, {{12, 8.2F}, 1.25F, 0}}};
    case Icon::Next:
      return {{{{{9.5F, 6}, {15.5F, 12}, {9.5F, 18}}, 2.2F}}};
    case Icon::Previous:
      return {{{{{14.5F, 6}, {8.5F, 12}, {14.5F, 18}}, 2.2F}}};
    case Icon::Plus:
      return {{{{{12, 5}, {12, 19}}, 2.4F}, {{{5, 12}, {19, 12}}, 2.4F}}};
    case Icon::Minus:
      return {{{{{5, 12}, {19, 12}}, 2.4F}}};
    case Icon::Sound:
      return {{{{{4.5F, 10}, {4.5F, 14}, {8, 14}, {12, 17.5F}, {12, 6.5F}, {8, 10}}, 1.8F, Path::Closed}},
              {},
              {},
              {{{12, 12}, 4.5F, 0.77F, 2.37F, 1.9F}, {{12, 12}, 8, 0.77F, 2.37F, 1.9F}}};
    case Icon::Calendar:
      return {{{{{5, 10}, {19, 10}}, 1.8F}, {{{9, 3.8F}, {9, 7}}}, {{{15, 3.8F}, {15, 7}}}},
              {},
              {{{4.5F, 5.5F, 15, 14}, 3}}};
    case Icon::Inbox:
      return {{{{{4, 13}, {6.5F, 5.5F}, {17.5F, 5.5F}, {20, 13}, {20, 18.5F}, {4, 18.5F}}, 2, Path::Closed},
               {{{4, 13}, {8.5F, 13}, {9.5F, 15.5F}, {14.5F, 15.5F}, {15.5F, 13}, {20, 13}}}}};
    case Icon::Plan:
      return {{{{{9, 4.5F}, {15, 4.5F}}, 3.4F},
               {{{8.6F, 11.5F}, {10, 13}, {12.4F, 10}}, 1.8F},
               {{{14.5F, 12}, {15.6F, 12}}},
               {{{9, 16.6F}, {15.5F, 16.6F}}}},
              {},
              {{{5, 5, 14, 15.5F}, 3}}};
    case Icon::Lock:
      return {{{{{8.5F, 11}, {8.5F, 8}, {10, 5.6F}, {12, 5}, {14, 5.6F}, {15.5F, 8}, {15.5F, 11}}}},
              {},
              {{{5.5F, 11, 13, 9}, 2.5F}}};
    case Icon::Search:
      return {{{{{15, 15}, {20, 20}}, 2.2F}}, {{{10.5F, 10.5F}, 6}}};
    case Icon::File:
      return {{{{{6.5F, 3.8F}, {14, 3.8F}, {18, 8}, {18, 20.2F}, {6.5F, 20.2F}}, 2, Path::Closed},
               {{{9.5F, 12}, {15, 12}}},
               {{{9.5F, 16}, {15, 16}}}}};
    case Icon::Message:
      return {{{{{4.5F, 6}, {19.5F, 6}, {19.5F, 16.5F}, {11, 16.5F}, {7.5F, 20}, {7.5F, 16.5F}, {4.5F, 16.5F}},
                2,
                Path::Closed}}};
  }
  return {};
}

// Each shape is put together once.
const Shape& shape(Icon icon) {
  static const auto shapes = [] {
    std::vector<Shape> all;
    for (int i = 0; i <= static_cast<int>(Icon::Message); ++i) all.push_back(shape_of(static_cast<Icon>(i)));
    return all;
  }();
  return shapes[static_cast<std::size_t>(icon)];
}

}  // namespace

void icon(Icon icon, Point centre, float size, const theme::Colour& colour) {
  const float unit = size / 24;
  const auto at = [&](Point p) { return Point{centre.x + (p.x - 12) * unit, centre.y + (p.y - 12) * unit}; };
  const Shape& drawn = shape(icon);
  for (const auto& stroke : drawn.strokes) {
    std::vector<Point> points;
    for (const auto& point : stroke.points) points.push_back(at(point));
    if (icon == Icon::Play) ui::polygon(points, colour);
    ui::polyline(points, colour, stroke.width * unit, stroke.path);
  }
  for (const auto& ring : drawn.rings) {
    if (ring.width > 0)
      ui::circle(at(ring.centre), ring.radius * unit, colour, ring.width * unit);
    else
      ui::disc(at(ring.centre), ring.radius * unit, colour);
  }
  for (const auto& box : drawn.boxes) {
    const Point corner = at({box.rect.x, box.rect.y});
    const float half = box.width * unit / 2;
    const ui::Rect rect{corner.x - half, corner.y - half, box.rect.w * unit + 2 * half, box.rect.h * unit + 2 * half};
    if (box.width > 0)
      ui::outline(rect, colour, box.width * unit, box.radius * unit + half);
    else
      ui::fill(rect, colour, box.radius * unit);
  }
  for (const auto& bow : drawn.bows)
    ui::arc(at(bow.centre), bow.radius * unit, bow.from, bow.to, colour, bow.width * unit);
}

}  // namespace genu::widgets
