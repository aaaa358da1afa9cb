// Matrix products in integers, weights of 8 bits by rows of 16: exact, the same on every processor, and twice as fast
// as in floating point.
#include "prose_model.h"

#include <string.h>

#define PANEL 16

typedef void (*kernel)(
    const int16_t *rows, const float *row_scales, int count, const int8_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out);

// One panel of outputs for all rows, in plain C.
static void panel_plain(
    const int16_t *rows, const float *row_scales, int count, const int8_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int r = 0; r < count; r++) {
    int32_t sums[PANEL] = {0};
    for (int p = 0; p < inputs; p += 2) {
      const int32_t first = rows[(size_t)r * inputs + p], second = rows[(size_t)r * inputs + p + 1];
      const int8_t *pair = panel + (size_t)p * PANEL;
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
    const int16_t *rows, const float *row_scales, int count, const int8_t *panel, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int r = 0; r < count; r += 2) {
    const int pairs = count - r < 2 ? 1 : 2;
    const int16_t *a0 = rows + (size_t)r * inputs, *a1 = pairs == 2 ? a0 + inputs : a0;
    __m128i s[2][4];
    for (int q = 0; q < 4; q++) s[0][q] = s[1][q] = _mm_setzero_si128();
    for (int p = 0; p < inputs; p += 2) {
      const __m128i x0 = _mm_set1_epi32(pair_at(a0, p)), x1 = _mm_set1_epi32(pair_at(a1, p));
      for (int q = 0; q < 4; q++) {
        const __m128i bytes = _mm_loadl_epi64((const __m128i *)(panel + (size_t)p * PANEL + 8 * q));
        const __m128i w = _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
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

// Six rows at a time in registers of 256 bits. ADD(sum, x, w) adds two products to each of eight sums. What is left of
// the rows is read with the first of them in the place of those that are not there.
#define ROWS 6
#define EACH_ROW _Pragma("unroll") for (int k = 0; k < ROWS; k++)
#define PANEL_OF_SIX_ROWS(NAME, TARGET, ADD)                                                                          \
  __attribute__((target(TARGET))) static void NAME(                                                                   \
      const int16_t *rows, const float *row_scales, int count, const int8_t *panel, const float *scales,              \
      const float *bias, int inputs, int outputs, float *out) {                                                       \
    for (int r = 0; r < count; r += ROWS) {                                                                           \
      const int together = count - r < ROWS ? count - r : ROWS;                                                       \
      const int16_t *a[ROWS];                                                                                         \
      __m256i s[ROWS][2];                                                                                             \
      EACH_ROW {                                                                                                      \
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;                                                  \
        s[k][0] = s[k][1] = _mm256_setzero_si256();                                                                   \
      }                                                                                                               \
      const int8_t *weights = panel;                                                                                  \
      for (int p = 0; p < inputs; p += 2, weights += 2 * PANEL) {                                                     \
        const __m256i w0 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)weights));                           \
        const __m256i w1 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weights + PANEL)));                 \
        EACH_ROW {                                                                                                    \
          const __m256i x = _mm256_set1_epi32(pair_at(a[k], p));                                                      \
          s[k][0] = ADD(s[k][0], x, w0);                                                                              \
          s[k][1] = ADD(s[k][1], x, w1);                                                                              \
        }                                                                                                             \
      }                                                                                                               \
      EACH_ROW {                                                                                                      \
        if (k >= together) break;                                                                                     \
        const __m256 scale = _mm256_set1_ps(row_scales[r + k]);                                                       \
        for (int q = 0; q < 2; q++) {                                                                                 \
          const __m256 factor = _mm256_mul_ps(scale, _mm256_loadu_ps(scales + 8 * q));                                \
          _mm256_storeu_ps(                                                                                           \
              out + (size_t)(r + k) * outputs + 8 * q,                                                                \
              _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(s[k][q]), factor), _mm256_loadu_ps(bias + 8 * q)));      \
        }                                                                                                             \
      }                                                                                                               \
    }                                                                                                                 \
  }

#define ADD_AVX2(sum, x, w) _mm256_add_epi32(sum, _mm256_madd_epi16(x, w))
PANEL_OF_SIX_ROWS(panel_avx2, "avx2", ADD_AVX2)
// One instruction for two, on processors of 2019 and later.
PANEL_OF_SIX_ROWS(panel_vnni, "avx2,avx512vl,avx512vnni", _mm256_dpwssd_epi32)

static kernel chosen_kernel(void) {
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl")) return panel_vnni;
  return __builtin_cpu_supports("avx2") ? panel_avx2 : panel_sse2;
}
#else
static kernel chosen_kernel(void) { return panel_plain; }
#endif

void prose_multiply(
    const int16_t *rows, const float *row_scales, int count, const int8_t *packed, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  const kernel multiply = chosen_kernel();
  for (int j = 0; j < outputs; j += PANEL)
    multiply(rows, row_scales, count, packed + (size_t)j * inputs, scales + j, bias + j, inputs, outputs, out + j);
}

void prose_multiply_plain(
    const int16_t *rows, const float *row_scales, int count, const int8_t *packed, const float *scales,
    const float *bias, int inputs, int outputs, float *out) {
  for (int j = 0; j < outputs; j += PANEL)
    panel_plain(rows, row_scales, count, packed + (size_t)j * inputs, scales + j, bias + j, inputs, outputs, out + j);
}
