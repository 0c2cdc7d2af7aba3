// What the window itself costs, beside a bare one of GLFW and Dear ImGui in the same run: the time from starting the
// program to its first frame on the screen, and the processor time of a window in which nothing happens.
//
// Each figure is that of a program of its own, which this one starts: `bench_first_frame bare` and `... app FOLDER`.
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "application/application.hpp"
#include "bench/long_diary.hpp"
#include "shell/awake.hpp"
#include "shell/gl.hpp"
#include "shell/loop.hpp"
#include "sound/cues.hpp"
#include "wording/english.hpp"

using namespace genu;

namespace {

constexpr int settling_s = 3;
constexpr int idle_s = 10;
constexpr const char* began = "GENU_BENCH_BEGAN";  // when the program was started, in ms of the steady clock

double now_ms() {
  using std::chrono::duration, std::chrono::steady_clock;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double cpu_s() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// Once the first frame is on the screen: says how long that took, then how much of a core idling takes, and ends the
// program.
void report_from_now_on() {
  shell::gl::call<>("glFinish");
  const char* from = std::getenv(began);
  const double first = now_ms() - (from == nullptr ? 0 : std::atof(from));
  std::thread([first] {
    std::this_thread::sleep_for(std::chrono::seconds(settling_s));
    const double before = cpu_s();
    std::this_thread::sleep_for(std::chrono::seconds(idle_s));
    std::printf("%.3f %.6f\n", first, (cpu_s() - before) / idle_s);
    std::fflush(stdout);
    std::_Exit(0);
  }).detach();
}

GLFWwindow* bare_window() {
  bench::require(glfwInit() == GLFW_TRUE, "a screen");
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  GLFWwindow* window = glfwCreateWindow(1280, 800, "bare", nullptr, nullptr);
  bench::require(window != nullptr, "a window");
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  ImGui::CreateContext();
  ImGui_ImplGlfw_InitForOpenGL(window, true);
  ImGui_ImplOpenGL3_Init("#version 150");
  return window;
}

int run_bare() {
  GLFWwindow* window = bare_window();
  for (bool first = true; !glfwWindowShouldClose(window); first = false) {
    if (!first) glfwWaitEvents();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    ImGui::Begin("Bare");
    ImGui::TextUnformatted("A window and nothing else.");
    ImGui::End();
    ImGui::Render();
    shell::gl::viewport(1280, 800);
    shell::gl::clear(1, 1, 1);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window);
    if (first) report_from_now_on();
  }
  return 0;
}

// As the app's own main does it, on the day after the diary's last.
int run_app(const char* folder, const char* moment) {
  const auto words = wording::english();
  bench::require(words.has_value(), "the words");
  auto clock = std::make_shared<test::TurnedClock>();
  clock->moment = *base::moment_from(moment);
  auto core = app::Core::open({folder, clock, std::make_shared<test::CountingRandom>(), "bench"});
  bench::require(core.has_value(), "the diary");
  std::string why;
  const auto window = shell::Window::open({"Genu", theme::Look::Light, 1, ui::Size{1280, 800}, {}, false}, why);
  bench::require(window != nullptr, "a window");
  sound::Cues cues(*words);
  shell::Awake awake;
  desktop::Outside outside;
  outside.cue = [&cues](const player::Effect& cue, const model::Settings& how) { cues.give(cue, how); };
  outside.keep_awake = [&awake](bool keep) { awake.keep(keep); };
  desktop::Application application(*core, *words, std::move(outside));
  (void)window->frame([&] { application.draw(); });
  report_from_now_on();
  shell::run(*window, {[&] { application.draw(); }, [&] { return application.unseen(); }}, {});
  return 0;
}

struct Figures {
  double first_ms = 0;
  double idle_share = 0;  // of one core
};

Figures measured(const std::string& program, const std::string& rest) {
  setenv(began, std::to_string(now_ms()).c_str(), 1);
  FILE* output = popen((program + " " + rest).c_str(), "r");
  bench::require(output != nullptr, "a program");
  Figures figures;
  const bool read = std::fscanf(output, "%lf %lf", &figures.first_ms, &figures.idle_share) == 2;
  bench::require(pclose(output) == 0 && read, rest.c_str());
  return figures;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

struct Runs {
  std::vector<double> first, idle;

  void add(const Figures& figures) {
    first.push_back(figures.first_ms);
    idle.push_back(figures.idle_share);
  }
  void tell(const char* name) const {
    std::printf("  %-5s first frame %7.1f ms, idle %6.3f %% of a core\n", name, median(first), 100 * median(idle));
  }
};

// One after the other and in turns, so that what else the machine does meets both.
int compare(const std::string& program, int years, int runs) {
  bench::LongDiary diary(years);
  const auto moment = base::to_text(diary.clock().moment);
  const auto folder = diary.let_go();
  Runs bare, app;
  for (int run = 0; run < runs; ++run) {
    bare.add(measured(program, "bare"));
    app.add(measured(program, "app " + folder + " " + moment));
  }
  std::printf("%d years in the diary, medians of %d runs:\n", years, runs);
  bare.tell("bare");
  app.tell("app");
  std::printf("  the app takes %.2f times as long\n", median(app.first) / median(bare.first));
  return 0;
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string> arguments(values + 1, values + count);
  if (!arguments.empty() && arguments.front() == "bare") return run_bare();
  if (arguments.size() == 3 && arguments.front() == "app") return run_app(values[2], values[3]);
  const int years = arguments.empty() ? 10 : std::atoi(values[1]);
  const int runs = arguments.size() < 2 ? 5 : std::atoi(values[2]);
  bench::require(years > 0 && runs > 0, "bench_first_frame [YEARS [RUNS]]: what was typed");
  return compare(values[0], years, runs);
}
