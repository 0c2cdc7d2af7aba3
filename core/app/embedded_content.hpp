// The content that was compiled into the program.
#pragma once
#include <array>

#include "content/catalogue.hpp"

namespace genu::app {

/// One folder of `exercises/` and where its files go.
struct ContentPart {
  std::string_view name;
  std::span<const content::File> content::Folders::*files;
};

inline constexpr std::array content_parts{
    ContentPart{"catalogue", &content::Folders::exercises},   ContentPart{"programmes", &content::Folders::programmes},
    ContentPart{"conditions", &content::Folders::conditions}, ContentPart{"sources", &content::Folders::sources},
    ContentPart{"triage", &content::Folders::triage},         ContentPart{"pattern", &content::Folders::pattern},
    ContentPart{"pages", &content::Folders::pages},           ContentPart{"measures", &content::Folders::measures},
    ContentPart{"running", &content::Folders::running},       ContentPart{"tests", &content::Folders::tests},
};

/// The files themselves, as they were when the program was built.
class EmbeddedContent {
 public:
  EmbeddedContent();
  /// Valid while this lives.
  [[nodiscard]] content::Folders folders() const;

 private:
  std::array<std::vector<content::File>, content_parts.size()> parts_;
};

/// All of `exercises/`, read. The tests hold it free of faults.
[[nodiscard]] base::Checked<content::Catalogue> embedded_catalogue();

}  // namespace genu::app
