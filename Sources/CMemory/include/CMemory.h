#ifndef C_MEMORY_H
#define C_MEMORY_H

/// From now on every piece of memory of a megabyte and more is the system's again as soon as it is free. By itself the
/// allocator keeps such pieces once it has seen one: a reader that lies open all day would hold what it needed for a
/// second. Call before there is a second thread. Does nothing where the C library has no such setting.
void memory_return_large_pieces(void);
#endif
