// The bytes of the model, and their checksum.
#include "prose_model.h"

#include <string.h>

#include "model_file.h"

extern const uint8_t prose_model_begin[], prose_model_end[];

const uint8_t *prose_model_bytes(void) { return prose_model_begin; }

size_t prose_model_size(void) { return (size_t)(prose_model_end - prose_model_begin); }

void prose_model_copy(size_t offset, size_t count, uint8_t *out) {
  if (!prose_model_file_read(offset, count, out)) memcpy(out, prose_model_begin + offset, count);
}

// FNV-1a over four interleaved streams of eight bytes.
typedef struct {
  uint64_t lanes[4];
} checksum;

static const uint64_t prime = 0x100000001b3;

static checksum begin_checksum(void) {
  return (checksum){{0xcbf29ce484222325, 0x84222325cbf29ce4, 0x9ce484222325cbf2, 0x2325cbf29ce48422}};
}

// What is not a multiple of 32 bytes comes last.
static void add_bytes(checksum *sum, const uint8_t *bytes, size_t count) {
  checksum local = *sum;
  size_t i = 0;
  for (; i + 32 <= count; i += 32)
    for (int lane = 0; lane < 4; lane++) {
      uint64_t word;
      memcpy(&word, bytes + i + 8 * lane, sizeof word);
      local.lanes[lane] = (local.lanes[lane] ^ word) * prime;
      local.lanes[lane] ^= local.lanes[lane] >> 29;
    }
  for (; i < count; i++) local.lanes[0] = (local.lanes[0] ^ bytes[i]) * prime;
  *sum = local;
}

static uint64_t end_checksum(const checksum *sum, size_t count) {
  uint64_t joined = count;
  for (int lane = 0; lane < 4; lane++) joined = ((joined ^ sum->lanes[lane]) * prime) ^ (joined >> 31);
  return joined;
}

uint64_t prose_checksum(const uint8_t *bytes, size_t count) {
  checksum sum = begin_checksum();
  add_bytes(&sum, bytes, count);
  return end_checksum(&sum, count);
}

uint64_t prose_model_checksum(size_t offset) {
  const size_t size = prose_model_size();
  checksum sum = begin_checksum();
  uint8_t part[32 * 1024];
  for (size_t at = offset; at < size; at += sizeof part) {
    const size_t count = size - at < sizeof part ? size - at : sizeof part;
    prose_model_copy(at, count, part);
    add_bytes(&sum, part, count);
  }
  return end_checksum(&sum, size - offset);
}
