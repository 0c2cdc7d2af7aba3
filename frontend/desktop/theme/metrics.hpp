// Distances in logical pixels that more than one widget or screen shares.
#pragma once

namespace genu::theme {

// Windows at least this wide have the full side bar, or the bar of icons; narrower ones the bottom bar.
inline constexpr float kWideFrom = 1100;
inline constexpr float kMediumFrom = 700;

inline constexpr float kSideBarWidth = 212;
inline constexpr float kIconBarWidth = 80;
inline constexpr float kBottomBarHeight = 94;

inline constexpr float kCardRadius = 24;
inline constexpr float kStageRadius = 28;
inline constexpr float kInnerStageRadius = 18;
inline constexpr float kButtonRadius = 16;
inline constexpr float kPlayerButtonRadius = 24;

inline constexpr float kCardPadding = 24;
inline constexpr float kPhoneCardPadding = 20;
inline constexpr float kCardGap = 16;
inline constexpr float kPhoneCardGap = 12;
inline constexpr float kColumnGap = 24;
inline constexpr float kMargin = 32;
inline constexpr float kPhoneMargin = 12;

inline constexpr float kMainButtonHeight = 56;
inline constexpr float kButtonHeight = 48;
inline constexpr float kTarget = 44;  // nothing that is pressed is smaller

inline constexpr float kFocusRingWidth = 2;
inline constexpr float kFocusRingGap = 3;
inline constexpr float kContrastOutline = 2;
inline constexpr float kDisabledOpacity = 0.4F;

// Seconds.
inline constexpr float kScreenChange = 0.2F;
inline constexpr float kPress = 0.08F;
inline constexpr float kSelection = 0.12F;

}  // namespace genu::theme
