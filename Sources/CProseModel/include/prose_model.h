// The model that is embedded in the program, and the arithmetic that reads a sentence with it.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Swift has no way to embed a file without Foundation.
const uint8_t *_Nonnull prose_model_bytes(void);
size_t prose_model_size(void);

// Copies bytes of the model out of the program's file, where that can be read, so that no more memory is used than they
// take: to look at them in place maps the 64 KB around each.
void prose_model_copy(size_t offset, size_t count, uint8_t *_Nonnull out);

// FNV-1a over four interleaved streams of eight bytes: a damaged model must not pass, and 10 MB take a millisecond.
uint64_t prose_checksum(const uint8_t *_Nonnull bytes, size_t count);
// The same of what lies from an offset on in the model, as it is in the program's file.
uint64_t prose_model_checksum(size_t offset);

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
  // They have 7 bits, -63 to 63, so that four products fit into 16 bits. `starts` undoes that 64 is zero. `inputs` and
  // `outputs` are multiples of 16.
  void (*_Nonnull multiply)(
      const uint8_t *_Nonnull rows, const float *_Nonnull row_scales, int count, const int8_t *_Nonnull packed,
      const int32_t *_Nonnull starts, const float *_Nonnull scales, const float *_Nonnull bias, int inputs,
      int outputs, float *_Nonnull out);

  // sum[i] += scale * row[i]: how a word's vector is put together.
  void (*_Nonnull accumulate)(const int8_t *_Nonnull row, float scale, int width, float *_Nonnull sum);
  // To mean zero and variance one, then gain and bias; width is a multiple of 16.
  void (*_Nonnull normalize)(float *_Nonnull row, const float *_Nonnull gain, const float *_Nonnull bias, int width);
  // To bfloat16, for keeping.
  void (*_Nonnull narrow)(const float *_Nonnull row, int width, uint16_t *_Nonnull out);

  // The recurrence of a bidirectional SRU layer over the words `from` to `to`, a sentence. A word has a row of gates
  // [3][2][half] (candidate, update, output), one of skip and one of out [2][half]; weight is [2][half], and state has
  // room for [half].
  void (*_Nonnull recur)(
      const float *_Nonnull gates, const float *_Nonnull skip, const float *_Nonnull weight, int from, int to,
      int half, float *_Nonnull state, float *_Nonnull out);
  // The same with gates and skip side by side in row `rows[word]` of a table of narrow numbers.
  void (*_Nonnull recur_known)(
      const uint16_t *_Nonnull known, const int32_t *_Nonnull rows, const float *_Nonnull weight, int from, int to,
      int half, float *_Nonnull state, float *_Nonnull out);

  // What each of `count` words thinks of the root and of each word as its head: scores[count][padded] = asked[count]
  // [width] * heads, rectified, + a score of the distance: that of the root, then those of -farthest to farthest, no
  // distance among them. `padded` is a multiple of 16 above `count`; columns has room for [width][padded].
  void (*_Nonnull score)(
      const float *_Nonnull asked, const float *_Nonnull heads, size_t stride, const float *_Nonnull root,
      const float *_Nonnull distance, int farthest, int count, int width, int padded, float *_Nonnull columns,
      float *_Nonnull scores);
  // out[word] = dependents[word] + governors[heads[word]], or + root where the head is below zero.
  void (*_Nonnull join)(
      const float *_Nonnull dependents, const float *_Nonnull governors, size_t stride, const float *_Nonnull root,
      const int32_t *_Nonnull heads, int count, int width, float *_Nonnull out);
  // The place of the largest number in each row, the first of several.
  void (*_Nonnull largest)(
      const float *_Nonnull rows, size_t stride, int count, int width, int32_t *_Nonnull places);
} prose_kernel;

// The kernels that this processor can run, the fastest first and the portable one last.
int prose_kernel_count(void);
const prose_kernel *_Nonnull prose_kernel_at(int index);
