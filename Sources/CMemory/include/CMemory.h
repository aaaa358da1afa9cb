#ifndef C_MEMORY_H
#define C_MEMORY_H

/// From now on every piece of memory of a megabyte and more is the system's again as soon as it is free. By itself the
/// allocator keeps such pieces once it has seen one: a reader that lies open all day would hold what it needed for a
/// second. Call before there is a second thread. Does nothing where the C library has no such setting.
void memory_return_large_pieces(void);

/// What is not needed now is the system's again: free memory, and the pages of the program's code and constants, which
/// come back from its file one by one as they are used. Call after a large piece of work, before there is nothing to do
/// for a while. Does nothing where the system has no such call.
void memory_let_go(void);
#endif
