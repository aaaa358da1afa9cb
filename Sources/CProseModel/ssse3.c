// For the x86 processors of 2008 and later: cheap ones were made without AVX2 for a long time.
#include "kernels.h"

#if defined(__x86_64__)
#include <math.h>
#include <string.h>
#include <tmmintrin.h>

#pragma clang attribute push(__attribute__((target("ssse3,sse4.1"))), apply_to = function)
#include "arithmetic.h"
#include "x86.h"

#define ROWS 2

static void multiply(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  const __m128i ones = _mm_set1_epi16(1);
  for (int j = 0; j < outputs; j += PANEL) {
    const int8_t *panel = packed + (size_t)j * inputs;
    for (int r = 0; r < count; r += ROWS) {
      const int together = count - r < ROWS ? count - r : ROWS;
      const uint8_t *a[ROWS];
      __m128i s[ROWS][4];
      EACH(ROWS) {
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
        for (int q = 0; q < 4; q++) s[k][q] = _mm_loadu_si128((const __m128i *)(starts + j + 4 * q));
      }
      for (int p = 0; p < inputs; p += 8) {
        const __m128i *weights = (const __m128i *)(panel + (size_t)p * PANEL);
        __m128i x[ROWS], y[ROWS];
        EACH(ROWS) {
          x[k] = _mm_set1_epi32(four_at(a[k] + p));
          y[k] = _mm_set1_epi32(four_at(a[k] + p + 4));
        }
        for (int q = 0; q < 4; q++) {
          const __m128i v = _mm_loadu_si128(weights + q), w = _mm_loadu_si128(weights + 4 + q);
          EACH(ROWS) {
            const __m128i fours = _mm_add_epi16(_mm_maddubs_epi16(x[k], v), _mm_maddubs_epi16(y[k], w));
            s[k][q] = _mm_add_epi32(s[k][q], _mm_madd_epi16(fours, ones));
          }
        }
      }
      EACH(ROWS) {
        if (k >= together) continue;
        const __m128 scale = _mm_set1_ps(row_scales[r + k]);
        for (int q = 0; q < 4; q++) {
          const __m128 factor = _mm_mul_ps(scale, _mm_loadu_ps(scales + j + 4 * q));
          _mm_storeu_ps(
              out + (size_t)(r + k) * outputs + j + 4 * q,
              _mm_add_ps(_mm_mul_ps(_mm_cvtepi32_ps(s[k][q]), factor), _mm_loadu_ps(bias + j + 4 * q)));
        }
      }
    }
  }
}

const prose_kernel prose_ssse3 = KERNEL("ssse3", multiply);
#pragma clang attribute pop
#endif
