// The model that is embedded in the program, and the arithmetic that reads a sentence with it.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Swift has no way to embed a file without Foundation.
const uint8_t *_Nonnull prose_model_bytes(void);
size_t prose_model_size(void);

// The matrix kernel chooses the instructions of the processor at run time, which Swift cannot.
//
// Weights have 8 bits and lie in panels of 16 outputs; a panel holds pairs of inputs, a pair two weights for each of
// the 16. `inputs` is even, `outputs` a multiple of 16. No sum overflows up to 512 inputs.

// Each row becomes integers of 15 bits and a scale of its own.
void prose_quantize(
    const float *_Nonnull rows, int count, int width, int16_t *_Nonnull quantized, float *_Nonnull scales);

// out[count][outputs] = rows * weights * scale of the row * scale of the output + bias.
void prose_multiply(
    const int16_t *_Nonnull rows, const float *_Nonnull row_scales, int count, const int8_t *_Nonnull packed,
    const float *_Nonnull scales, const float *_Nonnull bias, int inputs, int outputs, float *_Nonnull out);

// The same without the instructions of any one processor: what others use, and what tests compare with.
void prose_multiply_plain(
    const int16_t *_Nonnull rows, const float *_Nonnull row_scales, int count, const int8_t *_Nonnull packed,
    const float *_Nonnull scales, const float *_Nonnull bias, int inputs, int outputs, float *_Nonnull out);

// The recurrence of a bidirectional SRU layer over the words `from` to `to`, a sentence. A row of gates is [3][2][half]
// (candidate, update, output), one of skip and out [2][half]; weight is [2][half], and state has room for [half].
// The row of a word is its number or, where there are `rows`, the one that is given there, in a table that has gates
// and skip side by side.
void prose_recur(
    const float *_Nonnull gates, const float *_Nonnull skip, const int32_t *_Nullable rows,
    const float *_Nonnull weight, int from, int to, int half, float *_Nonnull state, float *_Nonnull out);

// scores[count][heads] = left[count][width], from row `from` on, * right[width][heads]; heads is a multiple of 16.
void prose_score(
    const float *_Nonnull left, const float *_Nonnull right, int from, int count, int width,
    int heads, float *_Nonnull scores);

// sum[i] += scale * row[i]: how a word's vector is put together.
void prose_accumulate(const int8_t *_Nonnull row, float scale, int width, float *_Nonnull sum);

// FNV-1a over four interleaved streams of eight bytes: a damaged model must not pass, and 10 MB take a millisecond.
uint64_t prose_checksum(const uint8_t *_Nonnull bytes, size_t count);
