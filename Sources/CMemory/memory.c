#define _GNU_SOURCE
#include "CMemory.h"

#include <stdint.h>
#include <stdlib.h>
#ifdef __linux__
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>
#endif
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

#ifdef __linux__
static int forget_object(struct dl_phdr_info *object, size_t size, void *unused) {
  (void)size, (void)unused;
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
    if (segment->p_type != PT_LOAD || segment->p_flags & PF_W) continue;
    const uintptr_t begin = (object->dlpi_addr + segment->p_vaddr + page - 1) / page * page;
    const uintptr_t end = (object->dlpi_addr + segment->p_vaddr + segment->p_filesz) / page * page;
    if (begin < end) madvise((void *)begin, end - begin, MADV_DONTNEED);
  }
  return 0;
}
#endif

void memory_let_go(void) {
#ifdef __linux__
  dl_iterate_phdr(forget_object, NULL);
#endif
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
