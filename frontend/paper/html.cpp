#include "paper/html.hpp"

namespace genu::paper {

namespace {

constexpr std::string_view style_sheet = R"(
:root { color-scheme: light; }
body { font-family: Inter, system-ui, sans-serif; color: #000; background: #fff; line-height: 1.45; max-width: 46rem;
  margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; border-bottom: 1px solid #000; }
header p { margin: 0 0 .3rem; }
h1 { font-size: 1.9em; margin: .7rem 0 0; }
h2 { font-size: 1.25em; margin: 0 0 .3rem; }
section { border: 1px solid #6a6a6a; border-radius: 10px; padding: .8rem 1rem; margin: .8rem 0; break-inside: avoid; }
.figures { display: flex; gap: 1rem; align-items: end; flex-wrap: wrap; }
figure { margin: 0; text-align: center; }
figure svg { width: 9rem; height: auto; max-height: 11rem; }
.chart svg { max-width: 100%; height: auto; }
.side { border: 1px solid #000; border-radius: 1em; padding: 0 .6em; font-weight: 600; }
.said, .stop, dt { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #6a6a6a; padding: .25rem .5rem; text-align: left; }
.tick td { height: 2rem; text-align: center; }
)";

std::string page_rules(const Print& print) {
  const std::string size = print.size == PrintSize::Large ? "16pt" : "11pt";
  const std::string paper = print.paper == PaperSize::A4 ? "A4" : "letter";
  return "body { font-size: " + size + "; }\n@page { size: " + paper + "; margin: 12mm 14mm; }\n";
}

}  // namespace

std::string html_text(std::string_view words) {
  std::string text;
  for (const char c : words) {
    switch (c) {
      case '&':
        text += "&amp;";
        break;
      case '<':
        text += "&lt;";
        break;
      case '>':
        text += "&gt;";
        break;
      case '"':
        text += "&quot;";
        break;
      default:
        text += c;
    }
  }
  return text;
}

std::string html_element(std::string_view tag, std::string_view words) {
  if (words.empty()) return {};
  const auto name = tag.substr(0, tag.find(' '));
  return "<" + std::string(tag) + ">" + html_text(words) + "</" + std::string(name) + ">\n";
}

std::string html_page(std::string_view title, std::string_view body, const Print& print) {
  return "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
         html_element("title", title) + "<style>" + std::string(style_sheet) + page_rules(print) +
         "</style>\n</head>\n<body>\n" + std::string(body) + "</body>\n</html>\n";
}

}  // namespace genu::paper
