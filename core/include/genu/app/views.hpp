// What a screen shows, as plain data. A view is read afresh whenever its kinds of records have changed.
#pragma once
#include <genu/app/views/content.hpp>
#include <genu/app/views/criterion.hpp>
#include <genu/app/views/diary.hpp>
#include <genu/app/views/equipment.hpp>
#include <genu/app/views/exercises.hpp>
#include <genu/app/views/history.hpp>
#include <genu/app/views/holds.hpp>
#include <genu/app/views/learn.hpp>
#include <genu/app/views/overrides.hpp>
#include <genu/app/views/programme.hpp>
#include <genu/app/views/self_tests.hpp>
#include <genu/app/views/session.hpp>
#include <genu/app/views/session_line.hpp>
#include <genu/app/views/standing.hpp>
#include <genu/app/views/today.hpp>
#include <genu/app/views/triage.hpp>
