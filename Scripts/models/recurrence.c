// The recurrence of one bidirectional SRU layer, forward and backward, for training on the processor.
//
// Shapes: gates [batch][length][3][2][half] (candidate, update, output), skip and out [batch][length][2][half],
// state as out, weight [2][half] per direction. A sentence's padding gives zeros.
#include <stddef.h>
#include <string.h>

static inline float squash(float x) {  // tanh, as the program computes it
  float z = x < -4.97f ? -4.97f : x > 4.97f ? 4.97f : x, s = z * z;
  return z * (((s + 378.0f) * s + 17325.0f) * s + 135135.0f)
         / (((28.0f * s + 3150.0f) * s + 62370.0f) * s + 135135.0f);
}

static inline float gate(float x) { return 0.5f + 0.5f * squash(0.5f * x); }

#define AT(base, rows, t) ((base) + ((size_t)b * length + (t)) * (rows) * half + (size_t)dir * half)

void recur_forward(const float *gates, const float *skip, const float *weight, const int *lengths, int batch,
                   int length, int half, float *state, float *out) {
  memset(state, 0, sizeof(float) * batch * length * 2 * half);
  memset(out, 0, sizeof(float) * batch * length * 2 * half);
  for (int b = 0; b < batch; b++)
    for (int dir = 0; dir < 2; dir++)
      for (int s = 0; s < lengths[b]; s++) {
        int t = dir ? lengths[b] - 1 - s : s, before = dir ? t + 1 : t - 1;
        const float *restrict g = AT(gates, 6, t), *restrict k = AT(skip, 2, t), *restrict v = weight + dir * half;
        const float *restrict c0 = s ? AT(state, 2, before) : NULL;
        float *restrict c1 = AT(state, 2, t), *restrict o = AT(out, 2, t);
        for (int i = 0; i < half; i++) {
          float c = c0 ? c0[i] : 0, z = gate(g[2 * half + i] + v[i] * c);
          c += z * (g[i] - c);
          c1[i] = c;
          o[i] = k[i] + gate(g[4 * half + i]) * (squash(c) - k[i]);
        }
      }
}

void recur_backward(const float *gates, const float *skip, const float *weight, const int *lengths, int batch,
                    int length, int half, const float *state, const float *d_out, float *carry, float *d_gates,
                    float *d_skip, float *d_weight) {
  memset(d_gates, 0, sizeof(float) * batch * length * 6 * half);
  memset(d_skip, 0, sizeof(float) * batch * length * 2 * half);
  memset(d_weight, 0, sizeof(float) * 2 * half);
  for (int b = 0; b < batch; b++)
    for (int dir = 0; dir < 2; dir++) {
      memset(carry, 0, sizeof(float) * half);
      for (int s = lengths[b] - 1; s >= 0; s--) {
        int t = dir ? lengths[b] - 1 - s : s, before = dir ? t + 1 : t - 1;
        const float *restrict g = AT(gates, 6, t), *restrict k = AT(skip, 2, t), *restrict v = weight + dir * half;
        const float *restrict c0 = s ? AT(state, 2, before) : NULL, *restrict c1 = AT(state, 2, t);
        const float *restrict d = AT(d_out, 2, t);
        float *restrict dg = AT(d_gates, 6, t), *restrict dk = AT(d_skip, 2, t), *restrict dv = d_weight + dir * half;
        for (int i = 0; i < half; i++) {
          float c = c0 ? c0[i] : 0, z = gate(g[2 * half + i] + v[i] * c), r = gate(g[4 * half + i]);
          float h = squash(c1[i]), dc = carry[i] + d[i] * r * (1 - h * h);
          float dz = dc * (g[i] - c) * z * (1 - z);
          dg[i] = dc * z;
          dg[2 * half + i] = dz;
          dg[4 * half + i] = d[i] * (h - k[i]) * r * (1 - r);
          dk[i] = d[i] * (1 - r);
          dv[i] += dz * c;
          carry[i] = dc * (1 - z) + dz * v[i];
        }
      }
    }
}
