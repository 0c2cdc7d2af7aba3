#include "shell/smooth_edges.hpp"

#include "shell/gl.hpp"

namespace genu::shell {
namespace {

constexpr unsigned kFrame = 0x8D40, kReadFrame = 0x8CA8, kDrawFrame = 0x8CA9;
constexpr unsigned kBuffer = 0x8D41, kFirstColours = 0x8CE0, kRgba8 = 0x8058;
constexpr unsigned kComplete = 0x8CD5, kNearest = 0x2600;
constexpr unsigned kWindow = 0;  // the window's own frame

void bind(unsigned target, unsigned frame) { gl::call<unsigned, unsigned>("glBindFramebuffer", target, frame); }

}  // namespace

SmoothEdges::~SmoothEdges() { drop(); }

void SmoothEdges::drop() {
  if (frame_ == 0) return;
  gl::call<int, const unsigned*>("glDeleteFramebuffers", 1, &frame_);
  gl::call<int, const unsigned*>("glDeleteRenderbuffers", 1, &colours_);
  frame_ = colours_ = 0;
}

void SmoothEdges::make(int width, int height) {
  drop();
  width_ = width;
  height_ = height;
  gl::call<int, unsigned*>("glGenRenderbuffers", 1, &colours_);
  gl::call<unsigned, unsigned>("glBindRenderbuffer", kBuffer, colours_);
  gl::call<unsigned, int, unsigned, int, int>("glRenderbufferStorageMultisample", kBuffer, samples_, kRgba8, width,
                                              height);
  gl::call<int, unsigned*>("glGenFramebuffers", 1, &frame_);
  bind(kFrame, frame_);
  gl::call<unsigned, unsigned, unsigned, unsigned>("glFramebufferRenderbuffer", kFrame, kFirstColours, kBuffer,
                                                   colours_);
  if (gl::ask<unsigned>("glCheckFramebufferStatus", kFrame) == kComplete) return;
  bind(kFrame, kWindow);
  drop();
  samples_ = 0;
}

void SmoothEdges::begin(int width, int height) {
  if (samples_ < 2 || width < 1 || height < 1) return;
  if (frame_ == 0 || width != width_ || height != height_) make(width, height);
  if (frame_ != 0) bind(kFrame, frame_);
}

void SmoothEdges::end() {
  if (frame_ == 0) return;
  bind(kReadFrame, frame_);
  bind(kDrawFrame, kWindow);
  gl::call<int, int, int, int, int, int, int, int, unsigned, unsigned>("glBlitFramebuffer", 0, 0, width_, height_, 0, 0,
                                                                       width_, height_, gl::kColourBuffer, kNearest);
  bind(kFrame, kWindow);
}

}  // namespace genu::shell
