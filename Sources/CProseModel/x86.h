// What the matrix kernels for x86 share.
static inline int32_t four_at(const uint8_t *inputs) {
  int32_t four;
  memcpy(&four, inputs, sizeof four);
  return four;
}

// Rows that are read together, so that weights are loaded once for all. What is left at the end is read with the first
// of its rows in the place of those that are not there.
#define EACH(ROWS) _Pragma("clang loop unroll(full)") for (int k = 0; k < ROWS; k++)
