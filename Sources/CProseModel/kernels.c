// Which kernels this processor can run.
#include "kernels.h"

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

#define MOST 4

static int usable(const prose_kernel *found[MOST]) {
  int count = 0;
#if defined(__x86_64__)
  const int has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const int has_avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
                         && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  if (has_avx2 && has_avx512 && __builtin_cpu_supports("avx512vnni")) found[count++] = &prose_vnni;
  if (has_avx2) found[count++] = &prose_avx2;
  if (__builtin_cpu_supports("ssse3") && __builtin_cpu_supports("sse4.1")) found[count++] = &prose_ssse3;
#elif defined(__aarch64__) && defined(__linux__)
  const unsigned long has_dot_products = 1 << 20;  // HWCAP_ASIMDDP
  if (getauxval(AT_HWCAP) & has_dot_products) found[count++] = &prose_dotprod;
#elif defined(__aarch64__) && defined(__ARM_FEATURE_DOTPROD)
  found[count++] = &prose_dotprod;
#endif
  found[count++] = &prose_portable;
  return count;
}

int prose_kernel_count(void) {
  const prose_kernel *found[MOST];
  return usable(found);
}

const prose_kernel *prose_kernel_at(int index) {
  const prose_kernel *found[MOST];
  const int count = usable(found);
  return found[index >= 0 && index < count ? index : count - 1];
}
