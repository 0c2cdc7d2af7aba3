#include "transcript.hpp"

#include <algorithm>
#include <genu/base/text.hpp>
#include <regex>
#include <vector>

#include "program.hpp"

namespace genu::test {

namespace {

constexpr std::size_t shown_characters = 6;
const std::string prompt = "$ genu ";

// The ids of one transcript, each with a letter.
class Ids {
 public:
  // Where ids stand: alone at the beginning of a line, in brackets, or in full.
  std::string hidden(const std::string& text) {
    static const std::regex any(
        "((?:^|\n) *)([0-9a-f]{6})(?=  )|\\(([0-9a-f]{6})\\)"
        "|\"([0-9a-f]{6})\""
        "|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{6}([0-9a-f]{6})");
    std::string result;
    std::size_t end = 0;
    for (std::sregex_iterator each(text.begin(), text.end(), any), last; each != last; ++each) {
      const auto& match = *each;
      result.append(text, end, static_cast<std::size_t>(match.position()) - end);
      if (match[2].matched) result += match[1].str() + padded(letter(match[2].str()));
      if (match[3].matched) result += "(" + letter(match[3].str()) + ")";
      if (match[4].matched) result += quoted(match[4].str());
      if (match[5].matched) result += letter(match[5].str());
      end = static_cast<std::size_t>(match.position() + match.length());
    }
    return result.append(text, end);
  }

  std::string shown(std::string command) const {
    for (std::size_t i = 0; i < known_.size(); ++i) {
      const auto name = name_of(i);
      for (auto at = command.find(name); at != std::string::npos; at = command.find(name)) {
        command.replace(at, name.size(), known_[i]);
      }
    }
    return command;
  }

 private:
  static std::string name_of(std::size_t index) { return std::string("<") + static_cast<char>('a' + index) + ">"; }
  // As wide as the id it stands for, so that columns stay aligned.
  static std::string padded(const std::string& name) { return name + std::string(shown_characters - name.size(), ' '); }

  // What a person typed comes back in quotes; it need not be an id at all.
  std::string quoted(const std::string& text) {
    const bool known = std::find(known_.begin(), known_.end(), text) != known_.end();
    return "\"" + (known ? letter(text) : text) + "\"";
  }

  std::string letter(const std::string& id) {
    const auto found = std::find(known_.begin(), known_.end(), id);
    const auto index = static_cast<std::size_t>(found - known_.begin());
    if (found == known_.end()) known_.push_back(id);
    return name_of(index);
  }

  std::vector<std::string> known_;
};

std::string marked(const std::string& err) {
  std::string result;
  auto lines = base::split(err, '\n');
  if (lines.back().empty()) lines.pop_back();
  for (const auto line : lines) result.append("! ").append(line).append("\n");
  return result;
}

bool is_kept(std::string_view line) { return line.starts_with("#") || line.starts_with("@ "); }

// An empty line before each step, unless words or a time lead up to it.
void part(std::string& transcript) {
  if (transcript.empty()) return;
  const auto last = transcript.rfind('\n', transcript.size() - 2);
  if (!is_kept(std::string_view(transcript).substr(last == std::string::npos ? 0 : last + 1))) transcript += "\n";
}

// The lines that follow the command at `index` and are typed into it.
std::vector<std::string> typed_after(const std::vector<std::string_view>& lines, std::size_t index) {
  std::vector<std::string> typed;
  for (auto i = index + 1; i < lines.size() && (lines[i] == "<" || lines[i].starts_with("< ")); ++i) {
    typed.emplace_back(lines[i].substr(std::min<std::size_t>(2, lines[i].size())));
  }
  return typed;
}

}  // namespace

std::string replayed(const std::string& text) {
  const Folder folder;
  Ids ids;
  std::string now, result;
  const auto lines = base::split(text, '\n');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto line = lines[i];
    if (line.starts_with("@ ")) now = line.substr(2);
    if (!is_kept(line) && !line.starts_with(prompt)) continue;
    part(result);
    if (is_kept(line)) {
      result.append(line).append("\n");
      continue;
    }
    const auto typed = typed_after(lines, i);
    const auto ran = run(folder, ids.shown(std::string(line.substr(prompt.size()))), now, typed);
    result.append(line).append("\n");
    for (const auto& each : typed) result.append(each.empty() ? "<" : "< ").append(each).append("\n");
    result.append(ids.hidden(ran.out)).append(ids.hidden(marked(ran.err)));
    if (ran.code != 0) result += "[" + std::to_string(ran.code) + "]\n";
  }
  return result;
}

}  // namespace genu::test
