#include "CMemory.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void memory_return_large_pieces(void) {
#ifdef __GLIBC__
  // Set at all, it is no longer raised to the size of the largest piece that was freed.
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
  // A frame of a large screen is less than that, and comes and goes with every key.
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}
