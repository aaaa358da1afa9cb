// Functions that are compiled twice on x86-64; the loader takes the one that the processor can run.
#pragma once

#if defined(__x86_64__) && defined(__linux__)
#define CLONED __attribute__((target_clones("default", "arch=x86-64-v3")))
#else
#define CLONED
#endif
