// For the x86 processors of 2019 and later: registers of 512 bits, and instructions for dot products.
#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma clang attribute push(                                                                                          \
    __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)
#include "arithmetic.h"
#include "x86.h"

#define ROWS 8

// Two panels at a time; of an odd number the last is read twice.
static void multiply(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  for (int j = 0; j < outputs; j += 2 * PANEL) {
    const int columns[2] = {j, j + PANEL < outputs ? j + PANEL : j};
    const int8_t *panels[2] = {packed + (size_t)columns[0] * inputs, packed + (size_t)columns[1] * inputs};
    for (int r = 0; r < count; r += ROWS) {
      const int together = count - r < ROWS ? count - r : ROWS;
      const uint8_t *a[ROWS];
      __m512i s[ROWS][2];
      EACH(ROWS) {
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
        for (int q = 0; q < 2; q++) s[k][q] = _mm512_loadu_si512(starts + columns[q]);
      }
      for (int p = 0; p < inputs; p += 4) {
        __m512i w[2];
        for (int q = 0; q < 2; q++) w[q] = _mm512_loadu_si512(panels[q] + (size_t)p * PANEL);
        EACH(ROWS) {
          const __m512i x = _mm512_set1_epi32(four_at(a[k] + p));
          for (int q = 0; q < 2; q++) s[k][q] = _mm512_dpbusd_epi32(s[k][q], x, w[q]);
        }
      }
      EACH(ROWS) {
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

const prose_kernel prose_vnni = KERNEL("vnni", multiply);
#pragma clang attribute pop
#endif
