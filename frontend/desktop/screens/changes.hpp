// The audit trail: what was done in this diary, newest first, and nothing of what was written.
#pragma once

#include "screens/clinic_given.hpp"

namespace genu::screens {

/// `offset` is of the local time in which moments are shown.
void draw(const app::AuditView& view, base::Offset offset, const ClinicGiven& given);

}  // namespace genu::screens
