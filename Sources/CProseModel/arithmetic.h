// What is no matrix product of a layer, in plain C: each file that includes this compiles it for its processors. Sixteen
// numbers side by side are what a compiler makes few instructions of.
#include "prose_model.h"

#include <math.h>
#include <string.h>

#define PANEL 16

static void quantize(
    const float *rows, size_t stride, int count, int width, int rectified, uint8_t *quantized, float *scales) {
  const float least = rectified ? 0.0f : -INFINITY;
  for (int r = 0; r < count; r++) {
    const float *restrict row = rows + (size_t)r * stride;
    uint8_t *restrict out = quantized + (size_t)r * width;
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

// MARK: Word vectors

static void accumulate(const int8_t *row, float scale, int width, float *sum) {
  for (int i = 0; i < width; i++) sum[i] += scale * (float)row[i];
}

static void normalize(float *row, const float *gain, const float *bias, int width) {
  float sums[16] = {0}, squares[16] = {0}, mean = 0, variance = 0;
  for (int i = 0; i < width; i += 16)
    for (int q = 0; q < 16; q++) sums[q] += row[i + q];
  for (int q = 0; q < 16; q++) mean += sums[q];
  mean /= (float)width;
  for (int i = 0; i < width; i += 16)
    for (int q = 0; q < 16; q++) squares[q] += (row[i + q] - mean) * (row[i + q] - mean);
  for (int q = 0; q < 16; q++) variance += squares[q];
  const float factor = 1.0f / sqrtf(variance / (float)width + 1e-5f);
  for (int i = 0; i < width; i++) row[i] = (row[i] - mean) * factor * gain[i] + bias[i];
}

// The upper half of a number: bfloat16.
static void narrow(const float *row, int width, uint16_t *out) {
  for (int i = 0; i < width; i++) {
    uint32_t bits;
    memcpy(&bits, row + i, sizeof bits);
    out[i] = (uint16_t)((bits + 0x8000) >> 16);
  }
}

static inline float widened(uint16_t half) {
  const uint32_t bits = (uint32_t)half << 16;
  float number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

// MARK: The recurrence

// The hyperbolic tangent by a quotient that was fitted to it, clipped where it reaches one; off by less than 8e-4.
static inline float squash(float x) {
  const float z = x < -4.6f ? -4.6f : x > 4.6f ? 4.6f : x, s = z * z;
  return z * (0.07776313f * s + 0.9977895f) / ((0.00576019f * s + 0.40591044f) * s + 1.0f);
}

static inline float gate(float x) { return 0.5f + 0.5f * squash(0.5f * x); }

#define AS_IT_IS(x) (x)

// One direction over one word.
#define STEP(READ)                                                                                                     \
  for (int i = 0; i < half; i++) {                                                                                     \
    const float z = gate(READ(update[i]) + v[i] * c[i]), now = c[i] + z * (READ(candidate[i]) - c[i]);                 \
    c[i] = now;                                                                                                        \
    o[i] = READ(k[i]) + gate(READ(output[i])) * (squash(now) - READ(k[i]));                                            \
  }

static void recur(
    const float *gates, const float *skip, const float *weight, int from, int to, int half, float *state, float *out) {
  for (int direction = 0; direction < 2; direction++) {
    const float *restrict v = weight + direction * half;
    float *restrict c = state;
    memset(c, 0, sizeof(float) * half);
    for (int s = from; s < to; s++) {
      const size_t t = direction ? to - 1 - (s - from) : s;
      const float *restrict candidate = gates + t * 6 * half + direction * half;
      const float *restrict update = candidate + 2 * half, *restrict output = candidate + 4 * half;
      const float *restrict k = skip + t * 2 * half + direction * half;
      float *restrict o = out + (t * 2 + direction) * half;
      STEP(AS_IT_IS)
    }
  }
}

// The rows of the words lie far apart: the next one is asked for while this one is read.
static inline void fetch_row(const uint16_t *row, int half) {
  for (int part = 0; part < 4; part++)
    for (int i = 0; i < half; i += 32) __builtin_prefetch(row + 2 * part * half + i);
}

static void recur_known(
    const uint16_t *known, const int32_t *rows, const float *weight, int from, int to, int half, float *state,
    float *out) {
  for (int direction = 0; direction < 2; direction++) {
    const float *restrict v = weight + direction * half;
    float *restrict c = state;
    memset(c, 0, sizeof(float) * half);
    for (int s = from; s < to; s++) {
      const size_t t = direction ? to - 1 - (s - from) : s;
      if (s + 1 < to) fetch_row(known + (size_t)rows[direction ? t - 1 : t + 1] * 8 * half + direction * half, half);
      const uint16_t *restrict candidate = known + (size_t)rows[t] * 8 * half + direction * half;
      const uint16_t *restrict update = candidate + 2 * half, *restrict output = candidate + 4 * half;
      const uint16_t *restrict k = candidate + 6 * half;
      float *restrict o = out + (t * 2 + direction) * half;
      STEP(widened)
    }
  }
}

// MARK: Heads and relations

#define TOGETHER 4

static void score(
    const float *asked, const float *heads, size_t stride, const float *root, const float *distance, int farthest,
    int count, int width, int padded, float *columns, float *scores) {
  for (int k = 0; k < width; k++) columns[(size_t)k * padded] = root[k];
  for (int j = 0; j < count; j++)
    for (int k = 0; k < width; k++) {
      const float x = heads[(size_t)j * stride + k];
      columns[(size_t)k * padded + j + 1] = x > 0 ? x : 0;
    }
  for (int first = 0; first < count; first += TOGETHER)
    for (int j = 0; j < padded; j += 16) {
      // Of rows that are not there the last one is read again.
      const float *rows[TOGETHER];
      float sums[TOGETHER][16] = {0};
      for (int n = 0; n < TOGETHER; n++)
        rows[n] = asked + (size_t)(first + n < count ? first + n : count - 1) * width;
      for (int k = 0; k < width; k++) {
        const float *restrict y = columns + (size_t)k * padded + j;
        for (int n = 0; n < TOGETHER; n++)
          for (int q = 0; q < 16; q++) sums[n][q] += rows[n][k] * y[q];
      }
      for (int n = 0; n < TOGETHER && first + n < count; n++)
        memcpy(scores + (size_t)(first + n) * padded + j, sums[n], sizeof sums[n]);
    }
  for (int word = 0; word < count; word++) {
    float *restrict row = scores + (size_t)word * padded;
    row[0] += distance[0];
    // Heads are numbered from 1, so that word + 1 is this word itself.
    const int near = word + 1 - farthest > 1 ? word + 1 - farthest : 1;
    const int far = word + 1 + farthest < count ? word + 1 + farthest : count;
    const float *by_head = distance + farthest - word;
    for (int head = 1; head < near; head++) row[head] += distance[1];
    for (int head = near; head <= far; head++) row[head] += by_head[head];
    for (int head = far + 1; head <= count; head++) row[head] += distance[2 * farthest + 1];
  }
}

static void join(
    const float *dependents, const float *governors, size_t stride, const float *root, const int32_t *heads, int count,
    int width, float *out) {
  for (int word = 0; word < count; word++) {
    const float *restrict one = dependents + (size_t)word * stride;
    const float *restrict other = heads[word] < 0 ? root : governors + (size_t)heads[word] * stride;
    for (int k = 0; k < width; k++) out[(size_t)word * width + k] = one[k] + other[k];
  }
}

static void largest(const float *rows, size_t stride, int count, int width, int32_t *places) {
  for (int r = 0; r < count; r++) {
    const float *restrict row = rows + (size_t)r * stride;
    float lanes[16], most = row[0];
    for (int q = 0; q < 16; q++) lanes[q] = row[0];
    int i = 0;
    for (; i + 16 <= width; i += 16)
      for (int q = 0; q < 16; q++) lanes[q] = lanes[q] > row[i + q] ? lanes[q] : row[i + q];
    for (; i < width; i++) most = most > row[i] ? most : row[i];
    for (int q = 0; q < 16; q++) most = most > lanes[q] ? most : lanes[q];
    int place = 0;
    while (place < width - 1 && row[place] != most) place++;
    places[r] = place;
  }
}

#define KERNEL(NAME, MULTIPLY)                                                                                         \
  {NAME, quantize, MULTIPLY, accumulate, normalize, narrow, recur, recur_known, score, join, largest}
