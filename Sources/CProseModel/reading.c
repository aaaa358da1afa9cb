// What is no matrix product of a layer: quantising, the recurrence, arc scores, the checksum.
#include "clones.h"
#include "prose_model.h"

#include <math.h>
#include <string.h>

// The hyperbolic tangent by a Padé approximant, clipped where it reaches one; off by less than 2e-4.
static inline float squash(float x) {
  const float z = x < -4.97f ? -4.97f : x > 4.97f ? 4.97f : x, s = z * z;
  return z * (((s + 378.0f) * s + 17325.0f) * s + 135135.0f)
         / (((28.0f * s + 3150.0f) * s + 62370.0f) * s + 135135.0f);
}

static inline float gate(float x) { return 0.5f + 0.5f * squash(0.5f * x); }

CLONED void prose_recur(
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

CLONED void prose_quantize(const float *rows, int count, int width, int16_t *quantized, float *scales) {
  for (int r = 0; r < count; r++) {
    const float *restrict row = rows + (size_t)r * width;
    int16_t *restrict out = quantized + (size_t)r * width;
    float lanes[16] = {0}, largest = 1e-9f;
    int i = 0;
    for (; i + 16 <= width; i += 16)
      for (int q = 0; q < 16; q++) {
        const float size = fabsf(row[i + q]);
        lanes[q] = lanes[q] > size ? lanes[q] : size;
      }
    for (; i < width; i++) lanes[0] = lanes[0] > fabsf(row[i]) ? lanes[0] : fabsf(row[i]);
    for (int q = 0; q < 16; q++) largest = largest > lanes[q] ? largest : lanes[q];
    const float factor = 32000.0f / largest;
    scales[r] = largest / 32000.0f;
    for (i = 0; i < width; i++) {
      const float x = row[i] * factor;
      out[i] = (int16_t)(int32_t)(x + (x < 0 ? -0.5f : 0.5f));
    }
  }
}

CLONED void prose_score(
    const float *left, const float *right, int from, int count, int width, int heads, float *scores) {
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

CLONED void prose_accumulate(const int8_t *row, float scale, int width, float *sum) {
  for (int i = 0; i < width; i++) sum[i] += scale * (float)row[i];
}

uint64_t prose_checksum(const uint8_t *bytes, size_t count) {
  const uint64_t prime = 0x100000001b3;
  uint64_t sums[4] = {0xcbf29ce484222325, 0x84222325cbf29ce4, 0x9ce484222325cbf2, 0x2325cbf29ce48422};
  size_t i = 0;
  for (; i + 32 <= count; i += 32)
    for (int lane = 0; lane < 4; lane++) {
      uint64_t word;
      memcpy(&word, bytes + i + 8 * lane, sizeof word);
      sums[lane] = (sums[lane] ^ word) * prime;
      sums[lane] ^= sums[lane] >> 29;
    }
  for (; i < count; i++) sums[0] = (sums[0] ^ bytes[i]) * prime;
  uint64_t sum = count;
  for (int lane = 0; lane < 4; lane++) sum = ((sum ^ sums[lane]) * prime) ^ (sum >> 31);
  return sum;
}

extern const uint8_t prose_model_begin[], prose_model_end[];

const uint8_t *prose_model_bytes(void) { return prose_model_begin; }

size_t prose_model_size(void) { return (size_t)(prose_model_end - prose_model_begin); }
