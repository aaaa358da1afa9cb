#ifndef C_FOREIGN_PROGRAM_H
#define C_FOREIGN_PROGRAM_H
#include <stddef.h>

/// Starts a program found on PATH, without a shell in between, with our environment. `input` becomes its standard
/// input, `output` its standard output and error. A detached one has a session of its own, so that no key of our
/// terminal reaches it. Returns its process id, or minus the error (`-ENOENT`: there is no such program).
int foreign_program_start(const char *_Nullable const *_Nonnull arguments, int input, int output, int is_detached);

/// A file in memory that holds these bytes, to be read from its beginning; -1 if it cannot be had.
int foreign_program_memory(const void *_Nullable bytes, size_t count);

/// Waits for a program that has our terminal. Whenever it is stopped `stop` is called, which returns once we are to go
/// on; then so is it. Returns its exit status, 128 and the signal that ended it, or -1.
int foreign_program_wait(int process, void (*_Nonnull stop)(void));

/// Takes leave of detached programs that have ended since, so that nothing is left of them.
void foreign_program_reap(int process);
#endif
