// The model as it lies in the program's file.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Copies bytes of the model out of the file that it was loaded from; false where that cannot be had.
bool prose_model_file_read(size_t offset, size_t count, uint8_t *out);
