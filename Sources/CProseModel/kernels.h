// The kernels by the processors that they are for.
#pragma once

#include "prose_model.h"

extern const prose_kernel prose_portable;
#if defined(__x86_64__)
extern const prose_kernel prose_ssse3, prose_avx2, prose_vnni;
#elif defined(__aarch64__)
extern const prose_kernel prose_dotprod;
#endif
