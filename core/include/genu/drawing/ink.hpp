// The colours of pictures by name. What each looks like is a matter of the palette (palette.hpp): light, dark, print.
#pragma once
#include <array>
#include <cstddef>
#include <genu/base/names.hpp>

namespace genu::drawing {

using base::names;
using base::Type;

/// `-lit` and `-shade` are the lighter and darker tones of one material.
enum class Ink {
  Stage,
  Surface,
  Text,
  TextSoft,
  Skin,
  SkinShade,
  Shirt,
  ShirtShade,
  Shorts,
  ShortsShade,
  Shoe,
  ShoeShade,
  Sole,
  SoleShade,
  Hair,
  HairShade,
  Sock,
  SockShade,
  Lace,
  LaceShade,
  Trim,
  Prime,
  PrimeRim,
  Helper,
  HelperRim,
  Ground,
  Shadow,
  Ghost,
  GhostLine,
  Arrow,
  WoodLit,
  Wood,
  WoodShade,
  WoodLine,
  MetalLit,
  Metal,
  MetalShade,
  DarkLit,
  Dark,
  DarkShade,
  PadLit,
  Pad,
  PadShade,
  TowelLit,
  Towel,
  TowelShade,
  WaterLit,
  Water,
  WaterShade,
  BandLit,
  Band,
  BandShade,
  Mat,
  MatShade,
  Roller,
  RollerShade,
  Far,
  Hem,
  // Of charts: the colours of the interface.
  Grid,
  Label,
  Control,
  Primary,
  PrimarySoft,
  Violet,
  VioletSoft,
  Go,
  GoSoft,
  Caution,
  CautionFill,
  CautionSoft,
  Stop,
  StopSoft,
  OnSignal,
  Heat0,
  Heat1,
  Heat2,
  Heat3,
  Heat4
};
inline constexpr std::size_t ink_count = 78;
constexpr auto names_of(Type<Ink>) {
  using I = Ink;
  return names<I>({{I::Stage, "stage"},
                   {I::Surface, "surface"},
                   {I::Text, "text"},
                   {I::TextSoft, "text-soft"},
                   {I::Skin, "skin"},
                   {I::SkinShade, "skin-shade"},
                   {I::Shirt, "shirt"},
                   {I::ShirtShade, "shirt-shade"},
                   {I::Shorts, "shorts"},
                   {I::ShortsShade, "shorts-shade"},
                   {I::Shoe, "shoe"},
                   {I::ShoeShade, "shoe-shade"},
                   {I::Sole, "sole"},
                   {I::SoleShade, "sole-shade"},
                   {I::Hair, "hair"},
                   {I::HairShade, "hair-shade"},
                   {I::Sock, "sock"},
                   {I::SockShade, "sock-shade"},
                   {I::Lace, "lace"},
                   {I::LaceShade, "lace-shade"},
                   {I::Trim, "trim"},
                   {I::Prime, "prime"},
                   {I::PrimeRim, "prime-rim"},
                   {I::Helper, "helper"},
                   {I::HelperRim, "helper-rim"},
                   {I::Ground, "ground"},
                   {I::Shadow, "shadow"},
                   {I::Ghost, "ghost"},
                   {I::GhostLine, "ghost-line"},
                   {I::Arrow, "arrow"},
                   {I::WoodLit, "wood-lit"},
                   {I::Wood, "wood"},
                   {I::WoodShade, "wood-shade"},
                   {I::WoodLine, "wood-line"},
                   {I::MetalLit, "metal-lit"},
                   {I::Metal, "metal"},
                   {I::MetalShade, "metal-shade"},
                   {I::DarkLit, "dark-lit"},
                   {I::Dark, "dark"},
                   {I::DarkShade, "dark-shade"},
                   {I::PadLit, "pad-lit"},
                   {I::Pad, "pad"},
                   {I::PadShade, "pad-shade"},
                   {I::TowelLit, "towel-lit"},
                   {I::Towel, "towel"},
                   {I::TowelShade, "towel-shade"},
                   {I::WaterLit, "water-lit"},
                   {I::Water, "water"},
                   {I::WaterShade, "water-shade"},
                   {I::BandLit, "band-lit"},
                   {I::Band, "band"},
                   {I::BandShade, "band-shade"},
                   {I::Mat, "mat"},
                   {I::MatShade, "mat-shade"},
                   {I::Roller, "roller"},
                   {I::RollerShade, "roller-shade"},
                   {I::Far, "far"},
                   {I::Hem, "hem"},
                   {I::Grid, "grid"},
                   {I::Label, "label"},
                   {I::Control, "control"},
                   {I::Primary, "primary"},
                   {I::PrimarySoft, "primary-soft"},
                   {I::Violet, "violet"},
                   {I::VioletSoft, "violet-soft"},
                   {I::Go, "go"},
                   {I::GoSoft, "go-soft"},
                   {I::Caution, "caution"},
                   {I::CautionFill, "caution-fill"},
                   {I::CautionSoft, "caution-soft"},
                   {I::Stop, "stop"},
                   {I::StopSoft, "stop-soft"},
                   {I::OnSignal, "on-signal"},
                   {I::Heat0, "heat-0"},
                   {I::Heat1, "heat-1"},
                   {I::Heat2, "heat-2"},
                   {I::Heat3, "heat-3"},
                   {I::Heat4, "heat-4"}});
}

/// An opaque mixture of up to four inks; the parts sum to 1. Pictures never use transparency: overlapping fills of one
/// colour must join without a seam.
class Paint {
 public:
  struct Part {
    Ink ink = Ink::Text;
    double share = 0;
    bool operator==(const Part&) const = default;
  };

  Paint(Ink ink) : parts_{Part{ink, 1}}, count_(1) {}

  /// `share` of `ink` mixed in, 0 to 1. Past four inks the mixture stays as it is.
  [[nodiscard]] Paint mixed(Ink ink, double share) const;
  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] const Part& operator[](std::size_t i) const { return parts_[i]; }

  bool operator==(const Paint&) const = default;

 private:
  std::array<Part, 4> parts_{};
  std::size_t count_ = 0;
};

}  // namespace genu::drawing
