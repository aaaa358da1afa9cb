// For the Arm processors of 2018 and later, which have instructions for dot products.
#include "kernels.h"

#if defined(__aarch64__)
#include <arm_neon.h>

#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#include "arithmetic.h"

#define ROWS 4
#define EACH _Pragma("clang loop unroll(full)") for (int k = 0; k < ROWS; k++)

// Four inputs of each row times their weights for 16 outputs.
#define ADD_FOUR(LANE)                                                                                                 \
  _Pragma("clang loop unroll(full)") for (int q = 0; q < 4; q++) {                                                     \
    const int8x16_t w = vld1q_s8(weights + 4 * PANEL * LANE + 16 * q);                                                 \
    EACH s[k][q] = vdotq_laneq_s32(s[k][q], w, x[k], LANE);                                                            \
  }

// Products are of signed numbers here: zero is taken off first, and sums start from nothing.
static void multiply(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  (void)starts;
  const int8x16_t zero = vdupq_n_s8(64);
  for (int j = 0; j < outputs; j += PANEL) {
    const int8_t *panel = packed + (size_t)j * inputs;
    for (int r = 0; r < count; r += ROWS) {
      const int together = count - r < ROWS ? count - r : ROWS;
      const uint8_t *a[ROWS];
      int32x4_t s[ROWS][4];
      EACH {
        a[k] = rows + (size_t)(r + (k < together ? k : 0)) * inputs;
        for (int q = 0; q < 4; q++) s[k][q] = vdupq_n_s32(0);
      }
      for (int p = 0; p < inputs; p += 16) {
        const int8_t *weights = panel + (size_t)p * PANEL;
        int8x16_t x[ROWS];
        EACH x[k] = vsubq_s8(vreinterpretq_s8_u8(vld1q_u8(a[k] + p)), zero);
        ADD_FOUR(0)
        ADD_FOUR(1)
        ADD_FOUR(2)
        ADD_FOUR(3)
      }
      EACH {
        if (k >= together) continue;
        for (int q = 0; q < 4; q++) {
          const float32x4_t factor = vmulq_n_f32(vld1q_f32(scales + j + 4 * q), row_scales[r + k]);
          vst1q_f32(
              out + (size_t)(r + k) * outputs + j + 4 * q,
              vfmaq_f32(vld1q_f32(bias + j + 4 * q), vcvtq_f32_s32(s[k][q]), factor));
        }
      }
    }
  }
}

const prose_kernel prose_dotprod = KERNEL("dotprod", multiply);
#pragma clang attribute pop
#endif
