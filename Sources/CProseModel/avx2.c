// For the x86 processors of 2013 and later, and with the instructions for dot products those of 2019 and later.
#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "arithmetic.h"

static inline int32_t four_at(const uint8_t *inputs) {
  int32_t four;
  memcpy(&four, inputs, sizeof four);
  return four;
}

// Rows that are read together, so that weights are loaded once for all. What is left at the end is read with the first
// of its rows in the place of those that are not there.
#define EACH(ROWS) _Pragma("clang loop unroll(full)") for (int k = 0; k < ROWS; k++)
#define ROWS_AVX2 4

static void multiply_avx2(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  const __m256i ones = _mm256_set1_epi16(1);
  for (int j = 0; j < outputs; j += PANEL) {
    const int8_t *panel = packed + (size_t)j * inputs;
    for (int r = 0; r < count; r += ROWS_AVX2) {
      const int together = count - r < ROWS_AVX2 ? count - r : ROWS_AVX2;
      const uint8_t *a[ROWS_AVX2];
      __m256i s[ROWS_AVX2][2];
      EACH(ROWS_AVX2) {
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
        for (int q = 0; q < 2; q++) s[k][q] = _mm256_loadu_si256((const __m256i *)(starts + j + 8 * q));
      }
      for (int p = 0; p < inputs; p += 8) {
        const __m256i *weights = (const __m256i *)(panel + (size_t)p * PANEL);
        __m256i w[4];
        for (int q = 0; q < 4; q++) w[q] = _mm256_loadu_si256(weights + q);
        EACH(ROWS_AVX2) {
          const __m256i x = _mm256_set1_epi32(four_at(a[k] + p)), y = _mm256_set1_epi32(four_at(a[k] + p + 4));
          for (int q = 0; q < 2; q++) {
            const __m256i fours = _mm256_add_epi16(_mm256_maddubs_epi16(x, w[q]), _mm256_maddubs_epi16(y, w[2 + q]));
            s[k][q] = _mm256_add_epi32(s[k][q], _mm256_madd_epi16(fours, ones));
          }
        }
      }
      EACH(ROWS_AVX2) {
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

const prose_kernel prose_avx2 = KERNEL("avx2", multiply_avx2);
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512bw,avx512vnni"))), apply_to = function)
#define ROWS_VNNI 8

// Two panels at a time; of an odd number the last is read twice.
static void multiply_vnni(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  for (int j = 0; j < outputs; j += 2 * PANEL) {
    const int columns[2] = {j, j + PANEL < outputs ? j + PANEL : j};
    const int8_t *panels[2] = {packed + (size_t)columns[0] * inputs, packed + (size_t)columns[1] * inputs};
    for (int r = 0; r < count; r += ROWS_VNNI) {
      const int together = count - r < ROWS_VNNI ? count - r : ROWS_VNNI;
      const uint8_t *a[ROWS_VNNI];
      __m512i s[ROWS_VNNI][2];
      EACH(ROWS_VNNI) {
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
        for (int q = 0; q < 2; q++) s[k][q] = _mm512_loadu_si512(starts + columns[q]);
      }
      for (int p = 0; p < inputs; p += 4) {
        __m512i w[2];
        for (int q = 0; q < 2; q++) w[q] = _mm512_loadu_si512(panels[q] + (size_t)p * PANEL);
        EACH(ROWS_VNNI) {
          const __m512i x = _mm512_set1_epi32(four_at(a[k] + p));
          for (int q = 0; q < 2; q++) s[k][q] = _mm512_dpbusd_epi32(s[k][q], x, w[q]);
        }
      }
      EACH(ROWS_VNNI) {
        if (k >= together) continue;
        const __m512 scale = _mm512_set1_ps(row_scales[r + k]);
        for (int q = 0; q < 2; q++) {
          const __m512 factor = _mm512_mul_ps(scale, _mm512_loadu_ps(scales + columns[q]));
          _mm512_storeu_ps(
              out + (size_t)(r + k) * outputs + columns[q],
              _mm512_fmadd_ps(_mm512_cvtepi32_ps(s[k][q]), factor, _mm512_loadu_ps(bias + columns[q])));
        }
      }
    }
  }
}
#pragma clang attribute pop

const prose_kernel prose_vnni = KERNEL("vnni", multiply_vnni);
#endif
