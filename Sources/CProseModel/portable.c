// For every processor: vectors of 16 bytes, which all have in some way.
#include "arithmetic.h"
#include "kernels.h"

typedef uint8_t bytes __attribute__((vector_size(8)));
typedef int8_t signed_bytes __attribute__((vector_size(8)));
typedef int16_t shorts __attribute__((vector_size(16)));
typedef int32_t ints __attribute__((vector_size(16)));

// Four inputs, twice.
static inline shorts four_twice(const uint8_t *inputs) {
  bytes both;
  memcpy(&both, inputs, 4);
  memcpy((uint8_t *)&both + 4, inputs, 4);
  return __builtin_convertvector(both, shorts);
}

// Four weights of two outputs.
static inline shorts weights_of_two(const int8_t *packed) {
  signed_bytes both;
  memcpy(&both, packed, sizeof both);
  return __builtin_convertvector(both, shorts);
}

static void multiply(
    const uint8_t *rows, const float *row_scales, int count, const int8_t *packed, const int32_t *starts,
    const float *scales, const float *bias, int inputs, int outputs, float *out) {
  for (int j = 0; j < outputs; j += PANEL) {
    const int8_t *panel = packed + (size_t)j * inputs;
    for (int r = 0; r < count; r++) {
      const uint8_t *row = rows + (size_t)r * inputs;
      ints sums[PANEL / 2] = {0};  // two to an output
      for (int p = 0; p < inputs; p += 8) {
        const int8_t *weights = panel + (size_t)p * PANEL;
        const shorts x = four_twice(row + p), y = four_twice(row + p + 4);
        for (int q = 0; q < PANEL / 2; q++) {
          const shorts products = x * weights_of_two(weights + 8 * q) + y * weights_of_two(weights + 4 * PANEL + 8 * q);
          const ints pairs = (ints)products;
          sums[q] += ((pairs << 16) >> 16) + (pairs >> 16);
        }
      }
      for (int q = 0; q < PANEL; q++) {
        const int32_t sum = sums[q / 2][q % 2 * 2] + sums[q / 2][q % 2 * 2 + 1] + starts[j + q];
        out[(size_t)r * outputs + j + q] = (float)sum * (row_scales[r] * scales[j + q]) + bias[j + q];
      }
    }
  }
}

const prose_kernel prose_portable = KERNEL("portable", multiply);
