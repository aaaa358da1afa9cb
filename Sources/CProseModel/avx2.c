// For the x86 processors of 2013 and later.
#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "arithmetic.h"
#include "x86.h"

#define ROWS 4

static void multiply(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  const __m256i ones = _mm256_set1_epi16(1);
  for (int j = 0; j < outputs; j += PANEL) {
    const int8_t *panel = packed + (size_t)j * inputs;
    for (int r = 0; r < count; r += ROWS) {
      const int together = count - r < ROWS ? count - r : ROWS;
      const uint8_t *a[ROWS];
      __m256i s[ROWS][2];
      EACH(ROWS) {
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
        for (int q = 0; q < 2; q++) s[k][q] = _mm256_loadu_si256((const __m256i *)(starts + j + 8 * q));
      }
      for (int p = 0; p < inputs; p += 8) {
        const __m256i *weights = (const __m256i *)(panel + (size_t)p * PANEL);
        __m256i w[4];
        for (int q = 0; q < 4; q++) w[q] = _mm256_loadu_si256(weights + q);
        EACH(ROWS) {
          const __m256i x = _mm256_set1_epi32(four_at(a[k] + p)), y = _mm256_set1_epi32(four_at(a[k] + p + 4));
          for (int q = 0; q < 2; q++) {
            const __m256i fours = _mm256_add_epi16(_mm256_maddubs_epi16(x, w[q]), _mm256_maddubs_epi16(y, w[2 + q]));
            s[k][q] = _mm256_add_epi32(s[k][q], _mm256_madd_epi16(fours, ones));
          }
        }
      }
      EACH(ROWS) {
        if (k >= together) continue;
        const __m256 scale = _mm256_set1_ps(row_scales[r + k]);
        for (int q = 0; q < 2; q++) {
          const __m256 factor = _mm256_mul_ps(scale, _mm256_loadu_ps(scales + j + 8 * q));
          _mm256_storeu_ps(
              out + (size_t)(r + k) * outputs + j + 8 * q,
              _mm256_fmadd_ps(_mm256_cvtepi32_ps(s[k][q]), factor, _mm256_loadu_ps(bias + j + 8 * q)));
        }
      }
    }
  }
}

const prose_kernel prose_avx2 = KERNEL("avx2", multiply);
#pragma clang attribute pop
#endif
