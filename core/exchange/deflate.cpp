#include "exchange/deflate.hpp"

#include <zlib.h>

#include <algorithm>

namespace genu::exchange {

namespace {

constexpr int raw_window = -15;
constexpr int memory_level = 9;

// zlib's stream, closed whatever happens. zlib does not change what it reads, but its type does not say so.
struct Stream {
  z_stream z{};
  int (*end)(z_stream*) = nullptr;

  explicit Stream(std::string_view in) {
    z.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(in.data()));
    z.avail_in = static_cast<uInt>(in.size());
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    if (end != nullptr) end(&z);
  }
  void out(std::string& bytes, std::size_t at) {
    z.next_out = reinterpret_cast<Bytef*>(bytes.data() + at);
    z.avail_out = static_cast<uInt>(bytes.size() - at);
  }
};

}  // namespace

std::optional<std::string> deflated(std::string_view bytes) {
  Stream stream(bytes);
  if (deflateInit2(&stream.z, Z_BEST_COMPRESSION, Z_DEFLATED, raw_window, memory_level, Z_DEFAULT_STRATEGY) != Z_OK) {
    return std::nullopt;
  }
  stream.end = deflateEnd;
  std::string packed(deflateBound(&stream.z, static_cast<uLong>(bytes.size())), '\0');
  stream.out(packed, 0);
  if (::deflate(&stream.z, Z_FINISH) != Z_STREAM_END) return std::nullopt;
  packed.resize(stream.z.total_out);
  return packed;
}

base::Result<std::string> inflated(std::string_view packed, const UnpackLimits& limits) {
  const auto damaged = [] { return base::refuse(base::ErrorCode::Damaged, "exchange.damaged"); };
  Stream stream(packed);
  if (inflateInit2(&stream.z, raw_window) != Z_OK) return damaged();
  stream.end = inflateEnd;
  const auto most = std::min(limits.bytes, packed.size() * limits.ratio);
  std::string bytes;
  for (;;) {
    const auto done = bytes.size();
    if (done > most) return base::refuse(base::ErrorCode::TooLarge, "exchange.too-large");
    // One byte beyond the limit shows that there is more.
    bytes.resize(std::min(std::max<std::size_t>(done * 2, 4096), most + 1));
    stream.out(bytes, done);
    const int told = ::inflate(&stream.z, Z_NO_FLUSH);
    bytes.resize(bytes.size() - stream.z.avail_out);
    if (told == Z_STREAM_END) break;
    if (told != Z_OK || bytes.size() == done) return damaged();
  }
  if (bytes.size() > most) return base::refuse(base::ErrorCode::TooLarge, "exchange.too-large");
  if (stream.z.avail_in > 0) return damaged();
  return bytes;
}

}  // namespace genu::exchange
