// The model that is embedded in the program, and the arithmetic that reads a sentence with it.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Swift has no way to embed a file without Foundation.
const uint8_t *_Nonnull prose_model_bytes(void);
size_t prose_model_size(void);

// FNV-1a over four interleaved streams of eight bytes: a damaged model must not pass, and 10 MB take a millisecond.
uint64_t prose_checksum(const uint8_t *_Nonnull bytes, size_t count);

// The arithmetic in the instructions of some processors, which Swift cannot choose at run time. All kernels find the
// same, but for the rounding of floating-point numbers.
typedef struct prose_kernel {
  const char *_Nonnull name;

  // Each row becomes integers of 7 bits from 1 to 127, where 64 is zero, and a scale of its own. Rows begin `stride`
  // apart; where they are rectified, what is below zero counts as zero. `width` is a multiple of 16.
  void (*_Nonnull quantize)(
      const float *_Nonnull rows, size_t stride, int count, int width, int rectified, uint8_t *_Nonnull quantized,
      float *_Nonnull scales);

  // out[count][outputs] = (rows * weights + starts) * scale of the row * scale of the output + bias.
  //
  // Weights lie in panels of 16 outputs; a panel holds fours of inputs, and of each four weights for each of the 16.
  // They have 7 bits, -63 to 63, so that four products fit into 16 bits. `starts` undoes that 64 is zero. `inputs` is a
  // multiple of 8, `outputs` of 16.
  void (*_Nonnull multiply)(
      const uint8_t *_Nonnull rows, const float *_Nonnull row_scales, int count, const int8_t *_Nonnull packed,
      const int32_t *_Nonnull starts, const float *_Nonnull scales, const float *_Nonnull bias, int inputs,
      int outputs, float *_Nonnull out);

  // The recurrence of a bidirectional SRU layer over the words `from` to `to`, a sentence. A row of gates is
  // [3][2][half] (candidate, update, output), one of skip and out [2][half]; weight is [2][half], and state has room
  // for [half]. The row of a word is its number or, where there are `rows`, the one that is given there, in a table
  // that has gates and skip side by side.
  void (*_Nonnull recur)(
      const float *_Nonnull gates, const float *_Nonnull skip, const int32_t *_Nullable rows,
      const float *_Nonnull weight, int from, int to, int half, float *_Nonnull state, float *_Nonnull out);

  // scores[count][heads] = left[count][width], from row `from` on, * right[width][heads]; heads is a multiple of 16.
  void (*_Nonnull score)(
      const float *_Nonnull left, const float *_Nonnull right, int from, int count, int width, int heads,
      float *_Nonnull scores);

  // sum[i] += scale * row[i]: how a word's vector is put together.
  void (*_Nonnull accumulate)(const int8_t *_Nonnull row, float scale, int width, float *_Nonnull sum);
} prose_kernel;

// The kernels that this processor can run, the fastest first and the portable one last.
int prose_kernel_count(void);
const prose_kernel *_Nonnull prose_kernel_at(int index);
