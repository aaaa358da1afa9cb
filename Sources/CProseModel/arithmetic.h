// What is no matrix product of a layer, in plain C: each file that includes this compiles it for its processors.
#include "prose_model.h"

#include <math.h>
#include <string.h>

#define PANEL 16

// The hyperbolic tangent by a Padé approximant, clipped where it reaches one; off by less than 2e-4.
static inline float squash(float x) {
  const float z = x < -4.97f ? -4.97f : x > 4.97f ? 4.97f : x, s = z * z;
  return z * (((s + 378.0f) * s + 17325.0f) * s + 135135.0f)
         / (((28.0f * s + 3150.0f) * s + 62370.0f) * s + 135135.0f);
}

static inline float gate(float x) { return 0.5f + 0.5f * squash(0.5f * x); }

static void recur(
    const float *gates, const float *skip, const int32_t *rows, const float *weight, int from, int to, int half,
    float *state, float *out) {
  const size_t gate_stride = rows ? 8 * half : 6 * half, skip_stride = rows ? 8 * half : 2 * half;
  for (int direction = 0; direction < 2; direction++) {
    const float *restrict v = weight + direction * half;
    float *restrict c = state;
    memset(c, 0, sizeof(float) * half);
    for (int s = from; s < to; s++) {
      const size_t t = direction ? to - 1 - (s - from) : s, row = rows ? (size_t)rows[t] : t;
      const float *restrict candidate = gates + row * gate_stride + direction * half;
      const float *restrict update = candidate + 2 * half, *restrict output = candidate + 4 * half;
      const float *restrict k = skip + row * skip_stride + direction * half;
      float *restrict o = out + (t * 2 + direction) * half;
      for (int i = 0; i < half; i++) {
        const float z = gate(update[i] + v[i] * c[i]), now = c[i] + z * (candidate[i] - c[i]);
        c[i] = now;
        o[i] = k[i] + gate(output[i]) * (squash(now) - k[i]);
      }
    }
  }
}

static void quantize(
    const float *rows, size_t stride, int count, int width, int rectified, uint8_t *quantized, float *scales) {
  const float least = rectified ? 0.0f : -INFINITY;
  for (int r = 0; r < count; r++) {
    const float *restrict row = rows + (size_t)r * stride;
    uint8_t *restrict out = quantized + (size_t)r * width;
    // Sixteen maxima side by side, which a compiler makes one of few instructions.
    float lanes[16] = {0}, largest = 1e-9f;
    for (int i = 0; i < width; i += 16)
      for (int q = 0; q < 16; q++) {
        const float size = rectified ? row[i + q] : fabsf(row[i + q]);
        lanes[q] = lanes[q] > size ? lanes[q] : size;
      }
    for (int q = 0; q < 16; q++) largest = largest > lanes[q] ? largest : lanes[q];
    const float factor = 63.0f / largest;
    scales[r] = largest / 63.0f;
    for (int i = 0; i < width; i++) {
      const float x = row[i] > least ? row[i] : least;
      out[i] = (uint8_t)(int32_t)(x * factor + 64.5f);
    }
  }
}

static void score(const float *left, const float *right, int from, int count, int width, int heads, float *scores) {
  for (int r = 0; r < count; r++)
    for (int j = 0; j < heads; j += 16) {
      float sums[16] = {0};
      for (int k = 0; k < width; k++) {
        const float x = left[(size_t)(from + r) * width + k];
        const float *restrict y = right + (size_t)k * heads + j;
        for (int q = 0; q < 16; q++) sums[q] += x * y[q];
      }
      memcpy(scores + (size_t)r * heads + j, sums, sizeof sums);
    }
}

static void accumulate(const int8_t *row, float scale, int width, float *sum) {
  for (int i = 0; i < width; i++) sum[i] += scale * (float)row[i];
}

#define KERNEL(NAME, MULTIPLY) {NAME, quantize, MULTIPLY, recur, score, accumulate}
