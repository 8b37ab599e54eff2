/* Requests to Valgrind; without it they do nothing. */

#include <stddef.h>
#include <valgrind/memcheck.h>

void rolo_hide(const void *bytes, size_t length) { (void)VALGRIND_MAKE_MEM_UNDEFINED(bytes, length); }

void rolo_reveal(const void *bytes, size_t length) { (void)VALGRIND_MAKE_MEM_DEFINED(bytes, length); }

int rolo_is_watched(void) { return RUNNING_ON_VALGRIND; }
