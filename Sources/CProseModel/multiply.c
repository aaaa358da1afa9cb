// Matrix products in 16-bit integers: exact, the same on every processor, and twice as fast as in floating point.
#include "clones.h"
#include "prose_model.h"

#include <string.h>

#define PANEL 16

CLONED void prose_widen(const int8_t *weights, size_t count, int16_t *widened) {
  for (size_t i = 0; i < count; i++) widened[i] = weights[i];
}

typedef void (*kernel)(
    const int16_t *rows, const float *row_scales, int count, const int16_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out);

// One panel of outputs for all rows, in plain C.
static void panel_plain(
    const int16_t *rows, const float *row_scales, int count, const int16_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int r = 0; r < count; r++) {
    int32_t sums[PANEL] = {0};
    for (int p = 0; p < inputs; p += 2) {
      const int32_t first = rows[(size_t)r * inputs + p], second = rows[(size_t)r * inputs + p + 1];
      const int16_t *pair = panel + (size_t)p * PANEL;
      for (int q = 0; q < PANEL; q++) sums[q] += first * pair[2 * q] + second * pair[2 * q + 1];
    }
    for (int q = 0; q < PANEL; q++)
      out[(size_t)r * outputs + q] = (float)sums[q] * (row_scales[r] * scales[q]) + bias[q];
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

static inline int32_t pair_at(const int16_t *row, int p) {
  int32_t pair;
  memcpy(&pair, row + p, sizeof pair);
  return pair;
}

// SSE2, which every such processor has: two rows at a time.
static void panel_sse2(
    const int16_t *rows, const float *row_scales, int count, const int16_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int r = 0; r < count; r += 2) {
    const int pairs = count - r < 2 ? 1 : 2;
    const int16_t *a0 = rows + (size_t)r * inputs, *a1 = pairs == 2 ? a0 + inputs : a0;
    __m128i s[2][4];
    for (int q = 0; q < 4; q++) s[0][q] = s[1][q] = _mm_setzero_si128();
    for (int p = 0; p < inputs; p += 2) {
      const __m128i x0 = _mm_set1_epi32(pair_at(a0, p)), x1 = _mm_set1_epi32(pair_at(a1, p));
      for (int q = 0; q < 4; q++) {
        const __m128i w = _mm_loadu_si128((const __m128i *)(panel + (size_t)p * PANEL + 8 * q));
        s[0][q] = _mm_add_epi32(s[0][q], _mm_madd_epi16(x0, w));
        s[1][q] = _mm_add_epi32(s[1][q], _mm_madd_epi16(x1, w));
      }
    }
    for (int k = 0; k < pairs; k++) {
      const __m128 scale = _mm_set1_ps(row_scales[r + k]);
      for (int q = 0; q < 4; q++) {
        const __m128 factor = _mm_mul_ps(scale, _mm_loadu_ps(scales + 4 * q));
        _mm_storeu_ps(
            out + (size_t)(r + k) * outputs + 4 * q,
            _mm_add_ps(_mm_mul_ps(_mm_cvtepi32_ps(s[k][q]), factor), _mm_loadu_ps(bias + 4 * q)));
      }
    }
  }
}

// AVX2: four rows at a time.
__attribute__((target("avx2"))) static void panel_avx2(
    const int16_t *rows, const float *row_scales, int count, const int16_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int r = 0; r < count; r += 4) {
    const int together = count - r < 4 ? count - r : 4;
    const int16_t *a[4];
    for (int k = 0; k < 4; k++) a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
    __m256i s00 = _mm256_setzero_si256(), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
    for (int p = 0; p < inputs; p += 2) {
      const __m256i w0 = _mm256_loadu_si256((const __m256i *)(panel + (size_t)p * PANEL));
      const __m256i w1 = _mm256_loadu_si256((const __m256i *)(panel + (size_t)p * PANEL + 16));
      __m256i x = _mm256_set1_epi32(pair_at(a[0], p));
      s00 = _mm256_add_epi32(s00, _mm256_madd_epi16(x, w0)), s01 = _mm256_add_epi32(s01, _mm256_madd_epi16(x, w1));
      x = _mm256_set1_epi32(pair_at(a[1], p));
      s10 = _mm256_add_epi32(s10, _mm256_madd_epi16(x, w0)), s11 = _mm256_add_epi32(s11, _mm256_madd_epi16(x, w1));
      x = _mm256_set1_epi32(pair_at(a[2], p));
      s20 = _mm256_add_epi32(s20, _mm256_madd_epi16(x, w0)), s21 = _mm256_add_epi32(s21, _mm256_madd_epi16(x, w1));
      x = _mm256_set1_epi32(pair_at(a[3], p));
      s30 = _mm256_add_epi32(s30, _mm256_madd_epi16(x, w0)), s31 = _mm256_add_epi32(s31, _mm256_madd_epi16(x, w1));
    }
    const __m256i s[4][2] = {{s00, s01}, {s10, s11}, {s20, s21}, {s30, s31}};
    for (int k = 0; k < together; k++) {
      const __m256 scale = _mm256_set1_ps(row_scales[r + k]);
      for (int q = 0; q < 2; q++) {
        const __m256 factor = _mm256_mul_ps(scale, _mm256_loadu_ps(scales + 8 * q));
        _mm256_storeu_ps(
            out + (size_t)(r + k) * outputs + 8 * q,
            _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(s[k][q]), factor), _mm256_loadu_ps(bias + 8 * q)));
      }
    }
  }
}

static kernel chosen_kernel(void) { return __builtin_cpu_supports("avx2") ? panel_avx2 : panel_sse2; }
#else
static kernel chosen_kernel(void) { return panel_plain; }
#endif

void prose_multiply(
    const int16_t *rows, const float *row_scales, int count, const int16_t *packed, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  const kernel multiply = chosen_kernel();
  for (int j = 0; j < outputs; j += PANEL)
    multiply(rows, row_scales, count, packed + (size_t)j * inputs, scales + j, bias + j, inputs, outputs, out + j);
}

void prose_multiply_plain(
    const int16_t *rows, const float *row_scales, int count, const int16_t *packed, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int j = 0; j < outputs; j += PANEL)
    panel_plain(rows, row_scales, count, packed + (size_t)j * inputs, scales + j, bias + j, inputs, outputs, out + j);
}
