// The bytes of the model, and their checksum.
#include "prose_model.h"

#include <string.h>

extern const uint8_t prose_model_begin[], prose_model_end[];

const uint8_t *prose_model_bytes(void) { return prose_model_begin; }

size_t prose_model_size(void) { return (size_t)(prose_model_end - prose_model_begin); }

uint64_t prose_checksum(const uint8_t *bytes, size_t count) {
  const uint64_t prime = 0x100000001b3;
  uint64_t sums[4] = {0xcbf29ce484222325, 0x84222325cbf29ce4, 0x9ce484222325cbf2, 0x2325cbf29ce48422};
  size_t i = 0;
  for (; i + 32 <= count; i += 32)
    for (int lane = 0; lane < 4; lane++) {
      uint64_t word;
      memcpy(&word, bytes + i + 8 * lane, sizeof word);
      sums[lane] = (sums[lane] ^ word) * prime;
      sums[lane] ^= sums[lane] >> 29;
    }
  for (; i < count; i++) sums[0] = (sums[0] ^ bytes[i]) * prime;
  uint64_t sum = count;
  for (int lane = 0; lane < 4; lane++) sum = ((sum ^ sums[lane]) * prime) ^ (sum >> 31);
  return sum;
}
